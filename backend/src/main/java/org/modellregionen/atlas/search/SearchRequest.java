package org.modellregionen.atlas.search;

import java.util.List;
import java.util.Map;
import org.modellregionen.atlas.search.engine.EngineQuery.Near;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;

/**
 * A search whose parameters have been checked.
 *
 * @param filters values by filter name, in a fixed order
 * @param openAt seconds since 1970, or null
 */
record SearchRequest(
        String q,
        String language,
        Map<String, List<String>> filters,
        Near near,
        Integer age,
        Long openAt,
        Order order,
        List<String> facets,
        int page,
        int pageSize) {

    boolean hasFilters() {
        return !filters.isEmpty() || near != null || age != null || openAt != null;
    }

    int offset() {
        return (page - 1) * pageSize;
    }
}
