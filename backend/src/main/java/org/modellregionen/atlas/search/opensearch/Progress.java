package org.modellregionen.atlas.search.opensearch;

/** How far an index in a cluster has been filled; all replicas know it. */
public interface Progress {

    /** The position in the change log that was stored last, or null for an index that is new. */
    String position();

    void store(String position);

    /** Tells all replicas that something else may be found, and returns the number of that state. */
    long next();

    /** The index is gone; it will have to be filled anew. */
    void lost();
}
