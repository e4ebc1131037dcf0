package org.modellregionen.atlas.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.modellregionen.atlas.search.engine.EngineQuery.Near;

/** Writes searches as query strings. */
final class QueryString {
    private QueryString() {}

    /** The search without one of its filters. */
    static String of(SearchRequest request, String leftOut) {
        StringBuilder query = new StringBuilder();
        if (request.q() != null) {
            add(query, "q", request.q());
        }
        request.filters().forEach((name, values) -> {
            if (!name.equals(leftOut)) {
                add(query, name, values);
            }
        });
        Near near = request.near();
        if (near != null && !leftOut.equals("near")) {
            add(query, "near", near.latitude() + "," + near.longitude());
            add(query, "radiusKm", String.format(Locale.ROOT, "%.1f", near.radiusMetres() / 1000));
        }
        if (request.age() != null && !leftOut.equals("age")) {
            add(query, "age", request.age().toString());
        }
        if (request.openAt() != null && !leftOut.equals("openAt")) {
            add(
                    query,
                    "openAt",
                    java.time.Instant.ofEpochSecond(request.openAt()).toString());
        }
        return query.isEmpty() ? "?" : query.toString();
    }

    static String and(Map<String, List<String>> filters) {
        StringBuilder query = new StringBuilder("?");
        filters.forEach((name, values) -> add(query, name, values));
        return query.substring(1);
    }

    private static void add(StringBuilder query, String name, List<String> values) {
        for (String value : values) {
            if (name.equals("territory")) {
                if (value.startsWith("territory/")) {
                    add(query, name, value.substring(10));
                }
            } else {
                add(query, name, value);
            }
        }
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
