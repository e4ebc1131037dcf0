package org.modellregionen.atlas.search.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.modellregionen.atlas.Occurrences;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.atlas.OfferWrite;
import org.modellregionen.atlas.PublicOffers.PublicOffer;
import org.modellregionen.atlas.search.engine.OfferDocument;
import org.modellregionen.atlas.search.engine.Times;
import org.modellregionen.atlas.search.text.TextFields;
import org.modellregionen.atlas.search.text.Words;

/** Makes index documents of offers. */
public final class OfferDocuments {
    private static final int[] AGS_LEVELS = {2, 3, 5, 8};
    private static final Set<String> STEP_FREE = Set.of("step_free_entrance", "wheelchair");

    private final ObjectMapper json;
    private final Function<String, Set<String>> withBroader;

    /** @param withBroader a topic and all topics above it */
    public OfferDocuments(ObjectMapper json, Function<String, Set<String>> withBroader) {
        this.json = json;
        this.withBroader = withBroader;
    }

    public OfferDocument of(PublicOffer offer, Instant now) {
        OfferWrite content = offer.offer().content();
        LocalDate today = now.atZone(Occurrences.ZONE).toLocalDate();
        List<Times.Rule> rules = OpeningRules.of(content.schedules(), today);
        List<Instant> dates = OfferBytes.dates(offer, now);
        Set<String> filters = filters(offer);
        filters.addAll(OpeningRules.filters(content.schedules(), rules, today));
        Instant modified = offer.offer().modified();
        Integer minAge = content.eligibility().minAge();
        Integer maxAge = content.eligibility().maxAge();
        return new OfferDocument(
                offer.offer().id(),
                texts(offer).fields(),
                List.copyOf(filters),
                points(content),
                modified.getEpochSecond() * 1_000_000 + modified.getNano() / 1_000,
                content.validUntil() == null
                        ? Integer.MAX_VALUE
                        : (int) content.validUntil().toEpochDay(),
                minAge == null ? 0 : minAge,
                maxAge == null ? Integer.MAX_VALUE : maxAge,
                titleOrder(offer.offer().texts().get(0).title()),
                Times.encode(rules),
                CardBytes.encode(offer, dates, json),
                OfferBytes.encode(offer, dates, json));
    }

    /** The parts of the whole offer, for an offer that is not in the index yet. */
    public static byte[] bytes(PublicOffer offer, Instant now, ObjectMapper json) {
        return OfferBytes.encode(offer, OfferBytes.dates(offer, now), json);
    }

    private static TextFields texts(PublicOffer offer) {
        TextFields fields = new TextFields();
        for (Translation text : offer.offer().texts()) {
            fields.add(text.language(), text.title(), text.summary(), text.description());
        }
        OfferWrite content = offer.offer().content();
        fields.name(offer.providerName());
        for (Place place : content.places()) {
            fields.name(place.name());
            fields.name(place.street());
            fields.name(place.postalCode());
            fields.name(place.city());
        }
        return fields;
    }

    private Set<String> filters(PublicOffer offer) {
        OfferWrite content = offer.offer().content();
        Set<String> filters = new TreeSet<>();
        add(filters, "fieldOfAction", content.fieldsOfAction());
        content.topics().forEach(topic -> add(filters, "topic", withBroader.apply(topic)));
        add(filters, "targetGroup", content.targetGroups());
        add(filters, "language", content.languages());
        add(filters, "region", List.of(content.region()));
        add(filters, "level", content.levels());
        add(
                filters,
                "provider",
                List.of(content.provider(), offer.offer().providerId().toString()));
        flag(filters, "free", content.cost().kind().equals("free"));
        flag(filters, "accessible", isAccessible(content));
        flag(filters, "childcare", content.childcare());
        flag(filters, "online", isOnline(content));
        for (Place place : content.places()) {
            territory(filters, place.territory());
            for (String served : place.servedTerritories()) {
                territory(filters, served);
                filters.add("served/" + served);
            }
        }
        return filters;
    }

    private static void territory(Set<String> filters, String ags) {
        for (int level : AGS_LEVELS) {
            if (ags != null && ags.length() >= level) {
                filters.add("territory/" + ags.substring(0, level));
            }
        }
    }

    private static void add(Set<String> filters, String dimension, Iterable<String> values) {
        values.forEach(value -> filters.add(dimension + '/' + value));
    }

    private static void flag(Set<String> filters, String dimension, boolean on) {
        if (on) {
            filters.add(dimension + "/true");
        }
    }

    static boolean isAccessible(OfferWrite content) {
        return content.accessibility().stream().anyMatch(STEP_FREE::contains)
                || content.places().stream()
                        .anyMatch(place -> place.accessibility().stream().anyMatch(STEP_FREE::contains));
    }

    static boolean isOnline(OfferWrite content) {
        return content.places().stream().anyMatch(place -> place.kind().equals("online"));
    }

    private static double[] points(OfferWrite content) {
        List<Double> points = new ArrayList<>();
        for (Place place : content.places()) {
            if (place.latitude() != null) {
                points.add(place.latitude());
                points.add(place.longitude());
            }
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Sorts umlauts with their vowels (DIN 5007-1), then by the title as it is. */
    static byte[] titleOrder(String title) {
        StringBuilder order = new StringBuilder();
        for (String word : Words.of(title)) {
            order.append(Words.strip(word)).append(' ');
        }
        return (order + "\0" + title.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    }
}
