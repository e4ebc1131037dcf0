package org.modellregionen.atlas.search.engine;

/** Where indexes lie: on the disk of this replica, or in a cluster that all replicas share. */
public interface IndexStore extends AutoCloseable {

    /** Whether it is this replica that fills the index of a make-up. Where replicas share it, one does; it may change. */
    boolean isMyTurn(String fingerprint);

    /** The index of a make-up; empty, or to be filled further from its position on. */
    SearchEngine open(String fingerprint);

    /** Lets an index that has caught up answer, and removes those that it replaces. */
    void publish(String fingerprint, SearchEngine filled);

    /** The index that another replica fills, or null as long as it has not caught up. */
    SearchEngine filledByOther(String fingerprint);

    @Override
    void close();
}
