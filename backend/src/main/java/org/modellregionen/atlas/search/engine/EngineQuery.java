package org.modellregionen.atlas.search.engine;

import java.util.List;
import java.util.Map;

/**
 * A search as the engine sees it.
 *
 * @param text null for all offers
 * @param any for each dimension the values of which one must be there, all dimensions together
 * @param facets dimensions to count; a dimension's own filter does not restrict its counts
 * @param near null without a place to start from
 * @param today offers that ended before this day (days since 1970) are left out
 * @param openAt instant in seconds since 1970, or null
 */
public record EngineQuery(
        QueryNode text,
        Map<String, List<String>> any,
        List<String> facets,
        Near near,
        Integer age,
        Long openAt,
        int today,
        Order order,
        int offset,
        int size) {

    /** @param radiusMetres 0 for no limit */
    public record Near(double latitude, double longitude, double radiusMetres) {}

    public enum Order {
        RELEVANCE,
        DISTANCE,
        MODIFIED,
        OLDEST,
        TITLE,
        TITLE_REVERSED
    }

    public EngineQuery textOnly() {
        return new EngineQuery(text, Map.of(), List.of(), null, null, null, today, Order.RELEVANCE, 0, 1);
    }
}
