package org.modellregionen.atlas.search.opensearch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.OfferDocument;
import org.modellregionen.atlas.search.engine.Times;

/** Translates offers for OpenSearch. */
final class OpenSearchDocuments {
    private OpenSearchDocuments() {}

    static Map<String, Object> of(OfferDocument offer) {
        Map<String, Object> document = new TreeMap<>();
        document.put(Fields.ID, offer.id().toString());
        Map<String, String> texts = new TreeMap<>();
        offer.texts().forEach((field, tokens) -> {
            if (field.equals(Fields.WORD)) {
                document.put(field, tokens);
            } else if (!tokens.isEmpty()) {
                texts.put(field, String.join(" ", tokens));
            }
        });
        document.put(OpenSearchFields.TEXT, texts);
        document.put(Fields.FILTER, offer.filters());
        document.put(OpenSearchFields.FACET, facets(offer.filters()));
        if (offer.points().length > 0) {
            places(document, offer.points());
        }
        document.put(Fields.MODIFIED, offer.modified());
        if (offer.validUntil() != Integer.MAX_VALUE) {
            document.put(Fields.VALID_UNTIL, offer.validUntil());
        }
        document.put(Fields.MIN_AGE, offer.minAge());
        document.put(Fields.MAX_AGE, offer.maxAge());
        document.put(Fields.TITLE_ORDER, new String(offer.titleOrder(), StandardCharsets.UTF_8));
        document.put(
                OpenSearchFields.OPENING,
                Times.decode(offer.times()).stream()
                        .map(OpenSearchDocuments::rule)
                        .toList());
        document.put(Fields.CARD, offer.card());
        document.put(Fields.OFFER, offer.offer());
        return document;
    }

    private static Map<String, List<String>> facets(List<String> filters) {
        Map<String, List<String>> facets = new TreeMap<>();
        for (String filter : filters) {
            int slash = filter.indexOf('/');
            String dimension = filter.substring(0, slash);
            if (Fields.FACETS.contains(dimension)) {
                facets.computeIfAbsent(dimension, d -> new ArrayList<>()).add(filter.substring(slash + 1));
            }
        }
        return facets;
    }

    private static void places(Map<String, Object> document, double[] points) {
        List<List<Double>> places = new ArrayList<>();
        ByteBuffer degrees = ByteBuffer.allocate(points.length * 8);
        for (int i = 0; i < points.length; i += 2) {
            places.add(List.of(points[i + 1], points[i])); // as in GeoJSON, longitude comes first
            degrees.putDouble(points[i]).putDouble(points[i + 1]);
        }
        document.put(Fields.POINT, places);
        document.put(OpenSearchFields.COORDINATES, degrees.array());
    }

    private static Map<String, Object> rule(Times.Rule rule) {
        List<Integer> weekdays = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            if ((rule.weekdays() & 1 << day) != 0) {
                weekdays.add(1 << day);
            }
        }
        return Map.of(
                "weekday", weekdays,
                "start", rule.startMinute(),
                "end", rule.endMinute(),
                "from", rule.from(),
                "until", rule.until(),
                "skipHolidays", rule.skipHolidays(),
                "except", rule.except(),
                "extra", rule.extra());
    }
}
