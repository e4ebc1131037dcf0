package org.modellregionen.atlas.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An index of offers: embedded Lucene in each replica, or an OpenSearch cluster. */
public interface SearchEngine extends Dictionary, AutoCloseable {

    Hits search(EngineQuery query);

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
