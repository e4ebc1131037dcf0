package org.modellregionen.monitor.imports;

import java.util.UUID;

/** Whoever must act on new observations, such as their protection; without one they stay hidden, not being assessed. */
public interface AfterImport {

    /**
     * Called in the transaction that stores the observations, so that both become visible together.
     *
     * @param publisher key of a region, or {@code land}
     */
    void stored(UUID importId, String publisher);
}
