package org.modellregionen.atlas.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.modellregionen.atlas.search.OfferSearch.Found;
import org.modellregionen.atlas.search.document.CardBytes;
import org.modellregionen.atlas.search.document.Highlighter;
import org.modellregionen.atlas.search.document.JsonOut;
import org.modellregionen.atlas.search.engine.Hits.Hit;
import org.modellregionen.atlas.search.view.OfferCardPage.Suggestion;

/** Writes the answer to a search from ready-made parts; see {@code view.OfferCardPage} for its form. */
@ApplicationScoped
class ResultWriter {
    private static final int MOST_VALUES = 200;
    private static final List<String> ORDERED = List.of("level", "day", "daytime");
    private static final List<String> DAYS =
            List.of("mo", "tu", "we", "th", "fr", "sa", "su", "morning", "afternoon", "evening");

    private final Labels labels;
    private final ObjectMapper json;

    ResultWriter(Labels labels, ObjectMapper json) {
        this.labels = labels;
        this.json = json;
    }

    byte[] write(Found found) {
        SearchRequest request = found.request();
        JsonOut out = new JsonOut(32_768);
        Instant now = Instant.now();
        Highlighter marks = found.understood() == null
                ? null
                : new Highlighter(found.understood().marks());
        out.raw("{\"items\":[");
        boolean first = true;
        for (Hit hit : found.hits().hits()) {
            out.raw(first ? "" : ",");
            CardBytes.write(hit.card(), request.language(), now, hit.score(), hit.distanceMetres(), marks, out);
            first = false;
        }
        page(request, found.hits().total(), out);
        facets(request, found.hits().facets(), out);
        suggestion(found.suggestion(), out);
        out.raw(",\"language\":\"").raw(request.language()).raw("\"}");
        return out.toBytes();
    }

    private static void page(SearchRequest request, long total, JsonOut out) {
        long pages = (total + request.pageSize() - 1) / request.pageSize();
        out.raw("],\"page\":{\"number\":")
                .number(request.page())
                .raw(",\"size\":")
                .number(request.pageSize());
        out.raw(",\"totalItems\":")
                .number(total)
                .raw(",\"totalPages\":")
                .number(pages)
                .raw("}");
    }

    private void facets(SearchRequest request, Map<String, Map<String, Integer>> facets, JsonOut out) {
        out.raw(",\"facets\":[");
        boolean first = true;
        for (String name : request.facets()) {
            out.raw(first ? "{\"name\":\"" : ",{\"name\":\"").raw(name).raw("\",\"values\":[");
            List<Map.Entry<String, Integer>> values = ordered(name, facets.getOrDefault(name, Map.of()));
            for (int i = 0; i < Math.min(MOST_VALUES, values.size()); i++) {
                String value = values.get(i).getKey();
                out.raw(i == 0 ? "{\"value\":" : ",{\"value\":").string(value).raw(",\"label\":");
                out.string(labels.of(name, value, request.language()));
                out.raw(",\"count\":").number(values.get(i).getValue()).raw("}");
            }
            out.raw("]}");
            first = false;
        }
        out.raw("]");
    }

    /** The most frequent first, except where the values have an order of their own. */
    private static List<Map.Entry<String, Integer>> ordered(String name, Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> values = new ArrayList<>(counts.entrySet());
        Comparator<Map.Entry<String, Integer>> byKey = Map.Entry.comparingByKey();
        if (ORDERED.contains(name)) {
            values.sort(Comparator.comparingInt((Map.Entry<String, Integer> e) -> DAYS.indexOf(e.getKey()))
                    .thenComparing(byKey));
        } else {
            values.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(byKey));
        }
        return values;
    }

    private void suggestion(Suggestion suggestion, JsonOut out) {
        if (suggestion == null) {
            return;
        }
        try {
            byte[] written = json.writeValueAsBytes(suggestion);
            out.raw(",\"suggestion\":").raw(written, 0, written.length);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
