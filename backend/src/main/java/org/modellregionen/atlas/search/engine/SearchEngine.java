package org.modellregionen.atlas.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An index of offers: embedded Lucene in each replica, or an OpenSearch cluster. */
public interface SearchEngine extends Dictionary, AutoCloseable {

    Hits search(EngineQuery query);

    /** Whether it answers from this process, so that threads that must not wait may ask. */
    default boolean isLocal() {
        return true;
    }

    /**
     * Lets {@code reading} ask the dictionary many things. It may run several times, first with answers that are
     * guessed, so that an engine that is far away is asked for many words at a time.
     */
    default <T> T consult(Function<Dictionary, T> reading) {
        return reading.apply(this);
    }

    /** The parts of a whole offer, see {@code OfferBytes}; null when it is not in the index. */
    byte[] offer(UUID id);

    /** The parts of whole offers in the order of the ids; null for those that are not in the index. */
    List<byte[]> offers(List<UUID> ids);

    /** Puts documents in place of what is there under their ids, and removes others. Visible after {@link #refresh}. */
    void apply(Collection<OfferDocument> documents, Collection<UUID> removed);

    void refresh();

    /** Makes everything applied so far durable together with the position in the change log that it reaches. */
    void commit(String position);

    /** The position of the last commit, or null for an index that is new. */
    String position();

    /** Grows whenever something else than before may be found. */
    long generation();

    int size();

    @Override
    void close();
}
