package org.modellregionen.atlas.search.engine;

import java.util.List;
import java.util.Map;

/**
 * What an engine found.
 *
 * @param facets counts by dimension and value, all values that occur
 */
public record Hits(long total, List<Hit> hits, Map<String, Map<String, Integer>> facets) {

    /**
     * One offer found.
     *
     * @param distanceMetres NaN without a place to start from
     */
    public record Hit(byte[] card, float score, double distanceMetres) {}
}
