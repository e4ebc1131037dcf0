package org.modellregionen.atlas.search.opensearch;

import static org.modellregionen.atlas.search.opensearch.OpenSearchFields.CARD;
import static org.modellregionen.atlas.search.opensearch.OpenSearchFields.COORDINATES;
import static org.modellregionen.atlas.search.opensearch.OpenSearchFields.FACET;
import static org.modellregionen.atlas.search.opensearch.OpenSearchFields.OPENING;
import static org.modellregionen.atlas.search.opensearch.OpenSearchFields.TEXT;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modellregionen.atlas.search.engine.Fields;

/** How an index is made. Tokens come ready-made, so nothing but spaces tells them apart. */
final class OpenSearchMapping {
    /** More than the last page that can be asked for. */
    private static final int MOST_HITS = 20_000;

    private OpenSearchMapping() {}

    static Map<String, Object> of(int shards, String replicas, String writeAlias) {
        return Map.of(
                "settings",
                Map.of(
                        "number_of_shards",
                        shards,
                        "auto_expand_replicas",
                        replicas,
                        "refresh_interval",
                        "-1",
                        // An offer may come back in the state in which it went, so what is removed is soon forgotten.
                        "gc_deletes",
                        "1s",
                        "max_result_window",
                        MOST_HITS,
                        "similarity",
                        Map.of("text", bm25(Fields.GERMAN), "title", bm25(Fields.title(Fields.GERMAN)))),
                "mappings",
                Map.of(
                        "_source", Map.of("enabled", false),
                        "dynamic", "strict",
                        "dynamic_templates", List.of(text("title", "*_title"), text("text", "*")),
                        "properties", properties()),
                "aliases",
                Map.of(writeAlias, Map.of()));
    }

    private static Map<String, Object> bm25(String field) {
        float[] parameters = Fields.similarity(field);
        return Map.of("type", "BM25", "k1", parameters[0], "b", parameters[1]);
    }

    /** Fields of languages come with the first text in them. */
    private static Map<String, Object> text(String similarity, String names) {
        return Map.of(
                similarity,
                Map.of(
                        "path_match",
                        TEXT + '.' + names,
                        "mapping",
                        Map.of(
                                "type", "text",
                                "analyzer", "whitespace",
                                "index_options", "freqs",
                                "similarity", similarity)));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put(Fields.ID, Map.of("type", "keyword"));
        properties.put(TEXT, Map.of("type", "object", "dynamic", true));
        properties.put(Fields.WORD, Map.of("type", "keyword"));
        properties.put(Fields.FILTER, Map.of("type", "keyword", "doc_values", false));
        Map<String, Object> facets = new TreeMap<>();
        Fields.FACETS.forEach(facet -> facets.put(facet, Map.of("type", "keyword")));
        properties.put(FACET, Map.of("properties", facets));
        properties.put(Fields.POINT, Map.of("type", "geo_point"));
        properties.put(COORDINATES, Map.of("type", "binary", "doc_values", true));
        properties.put(Fields.MODIFIED, Map.of("type", "long"));
        properties.put(Fields.VALID_UNTIL, Map.of("type", "integer"));
        properties.put(Fields.MIN_AGE, Map.of("type", "integer"));
        properties.put(Fields.MAX_AGE, Map.of("type", "integer"));
        properties.put(Fields.TITLE_ORDER, Map.of("type", "keyword", "index", false));
        properties.put(OPENING, Map.of("type", "nested", "properties", opening()));
        properties.put(CARD, Map.of("type", "binary", "doc_values", true));
        properties.put(Fields.OFFER, Map.of("type", "binary", "doc_values", true));
        return properties;
    }

    private static Map<String, Object> opening() {
        Map<String, Object> rule = new TreeMap<>();
        List.of("weekday", "start", "end", "from", "until", "except", "extra")
                .forEach(name -> rule.put(name, Map.of("type", "integer")));
        rule.put("skipHolidays", Map.of("type", "boolean"));
        return rule;
    }
}
