package org.modellregionen.atlas.search.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellregionen.atlas.search.engine.EngineQuery;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.QueryNode;
import org.modellregionen.atlas.search.engine.Times;

/** Translates searches for OpenSearch. */
final class OpenSearchQueries {
    /** More values than any facet has. */
    private static final int MOST_VALUES = 10_000;

    private OpenSearchQueries() {}

    /** Text and all filters but those of dimensions that are counted. */
    static Map<String, Object> query(EngineQuery query) {
        List<Object> filters = new ArrayList<>();
        query.any().forEach((dimension, values) -> {
            if (!query.facets().contains(dimension)) {
                filters.add(any(dimension, values));
            }
        });
        EngineQuery.Near near = query.near();
        if (near != null && near.radiusMetres() > 0) {
            filters.add(
                    Map.of("geo_distance", Map.of("distance", near.radiusMetres() + "m", Fields.POINT, point(near))));
        }
        if (query.age() != null) {
            filters.add(range(Fields.MIN_AGE, "lte", query.age()));
            filters.add(range(Fields.MAX_AGE, "gte", query.age()));
        }
        if (query.openAt() != null) {
            filters.add(isOpen(Times.Moment.of(query.openAt())));
        }
        Map<String, Object> bool = new LinkedHashMap<>();
        if (query.text() != null) {
            bool.put("must", List.of(text(query.text())));
        }
        bool.put("filter", filters);
        bool.put("must_not", List.of(range(Fields.VALID_UNTIL, "lt", query.today())));
        return Map.of("bool", bool);
    }

    /** The filters of counted dimensions, without that of {@code except}. */
    static Map<String, Object> counted(EngineQuery query, String except) {
        List<Object> filters = new ArrayList<>();
        query.any().forEach((dimension, values) -> {
            if (query.facets().contains(dimension) && !dimension.equals(except)) {
                filters.add(any(dimension, values));
            }
        });
        return filters.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", filters));
    }

    /** Counts the values of each facet among what its own filter leaves aside. */
    static Map<String, Object> facets(EngineQuery query) {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (String facet : query.facets()) {
            Map<String, Object> values =
                    Map.of("terms", Map.of("field", OpenSearchFields.facet(facet), "size", MOST_VALUES));
            facets.put(facet, Map.of("filter", counted(query, facet), "aggs", Map.of("values", values)));
        }
        return facets;
    }

    /** The best first; what is equal by id. */
    static List<Object> sort(EngineQuery query) {
        Object id = Map.of(Fields.ID, "asc");
        return switch (query.order()) {
            case RELEVANCE -> List.of(query.text() == null ? Map.of(Fields.MODIFIED, "desc") : "_score", id);
            case MODIFIED -> List.of(Map.of(Fields.MODIFIED, "desc"), id);
            case OLDEST -> List.of(Map.of(Fields.MODIFIED, "asc"), id);
            case TITLE -> List.of(Map.of(Fields.TITLE_ORDER, "asc"), id);
            case TITLE_REVERSED -> List.of(Map.of(Fields.TITLE_ORDER, "desc"), id);
            case DISTANCE ->
                List.of(
                        Map.of(
                                "_geo_distance",
                                Map.of(Fields.POINT, point(query.near()), "order", "asc", "unit", "m", "mode", "min")),
                        id);
        };
    }

    private static Map<String, Object> point(EngineQuery.Near near) {
        return Map.of("lat", near.latitude(), "lon", near.longitude());
    }

    /** A value may name another dimension with a slash ("served/06"), else it belongs to {@code dimension}. */
    private static Map<String, Object> any(String dimension, List<String> values) {
        List<String> terms = values.stream()
                .map(value -> value.contains("/") ? value : dimension + '/' + value)
                .toList();
        return Map.of("terms", Map.of(Fields.FILTER, terms));
    }

    private static Map<String, Object> range(String field, String bound, int value) {
        return Map.of("range", Map.of(field, Map.of(bound, value)));
    }

    private static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    /** See {@link Times}: a rule holds on its weekdays with exceptions, and on further days. */
    private static Map<String, Object> isOpen(Times.Moment at) {
        String rule = OpenSearchFields.OPENING + '.';
        List<Object> closed = new ArrayList<>();
        closed.add(term(rule + "except", at.day()));
        if (at.holiday()) {
            closed.add(term(rule + "skipHolidays", true));
        }
        Object regular = Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(
                                term(rule + "weekday", at.weekday()),
                                range(rule + "from", "lte", at.day()),
                                range(rule + "until", "gte", at.day())),
                        "must_not",
                        closed));
        Object open = Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(range(rule + "start", "lte", at.minute()), range(rule + "end", "gt", at.minute())),
                        "should",
                        List.of(regular, term(rule + "extra", at.day())),
                        "minimum_should_match",
                        1));
        return Map.of("nested", Map.of("path", OpenSearchFields.OPENING, "query", open));
    }

    static Map<String, Object> text(QueryNode node) {
        if (node instanceof QueryNode.Term term) {
            return Map.of(
                    "term",
                    Map.of(OpenSearchFields.text(term.field()), Map.of("value", term.token(), "boost", term.boost())));
        } else if (node instanceof QueryNode.Weighted weighted) {
            return Map.of("bool", Map.of("must", List.of(text(weighted.node())), "boost", weighted.boost()));
        } else if (node instanceof QueryNode.Best best) {
            return best.nodes().size() == 1
                    ? text(best.nodes().get(0))
                    : Map.of("dis_max", Map.of("queries", texts(best.nodes()), "tie_breaker", best.tie()));
        } else if (node instanceof QueryNode.All all) {
            return Map.of("bool", Map.of("must", texts(all.nodes())));
        } else if (node instanceof QueryNode.Preferred preferred) {
            return Map.of(
                    "bool",
                    Map.of("must", List.of(text(preferred.node())), "should", List.of(text(preferred.bonus()))));
        }
        QueryNode.Some some = (QueryNode.Some) node;
        return some.nodes().size() == 1
                ? text(some.nodes().get(0))
                : Map.of("bool", Map.of("should", texts(some.nodes()), "minimum_should_match", some.minimum()));
    }

    private static List<Map<String, Object>> texts(List<QueryNode> nodes) {
        return nodes.stream().map(OpenSearchQueries::text).toList();
    }
}
