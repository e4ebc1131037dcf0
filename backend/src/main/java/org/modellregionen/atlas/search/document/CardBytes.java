package org.modellregionen.atlas.search.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.atlas.OfferView;
import org.modellregionen.atlas.OfferWrite;
import org.modellregionen.atlas.PublicOffers.PublicOffer;

/** A search hit as ready-made JSON in parts: what is the same in all languages, dates, and the texts of each language. */
public final class CardBytes {
    private static final int MOST_PLACES = 3;
    /** Highlights are looked for in so much of the description. */
    private static final int DESCRIPTION = 4_000;

    private CardBytes() {}

    record CardPlace(
            String name,
            String street,
            String postalCode,
            String city,
            Double latitude,
            Double longitude,
            String kind) {
        static CardPlace of(Place place) {
            return new CardPlace(
                    place.name(),
                    place.street(),
                    place.postalCode(),
                    place.city(),
                    place.latitude(),
                    place.longitude(),
                    place.kind());
        }
    }

    record CardCost(String kind, Integer amountCents, String note) {}

    record Common(
            UUID id,
            OfferView.Provider provider,
            String region,
            List<CardPlace> places,
            int placeCount,
            List<String> levels,
            CardCost cost,
            List<String> languages,
            boolean childcare,
            boolean accessible,
            boolean online,
            List<String> fieldsOfAction,
            List<String> topics,
            List<String> targetGroups,
            LocalDate validUntil,
            LocalDate lastConfirmed,
            Instant modified) {}

    static byte[] encode(PublicOffer offer, List<Instant> dates, ObjectMapper json) {
        OfferWrite content = offer.offer().content();
        Common common = new Common(
                offer.offer().id(),
                new OfferView.Provider(offer.offer().providerId(), content.provider(), offer.providerName()),
                content.region(),
                content.places().stream().limit(MOST_PLACES).map(CardPlace::of).toList(),
                content.places().size(),
                content.levels(),
                new CardCost(
                        content.cost().kind(),
                        content.cost().amountCents(),
                        content.cost().note()),
                content.languages(),
                content.childcare(),
                OfferDocuments.isAccessible(content),
                OfferDocuments.isOnline(content),
                content.fieldsOfAction(),
                content.topics(),
                content.targetGroups(),
                content.validUntil(),
                offer.offer().lastConfirmed(),
                offer.offer().modified());
        List<byte[]> parts = new ArrayList<>();
        try {
            parts.add(json.writeValueAsBytes(common));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        parts.add(OfferBytes.dates(dates));
        for (Translation text : offer.offer().texts()) {
            parts.add(Parts.bytes(text.language()));
            parts.add(Parts.bytes(text.title()));
            parts.add(Parts.bytes(text.summary()));
            String description = text.description();
            parts.add(Parts.bytes(description.substring(0, Math.min(DESCRIPTION, description.length()))));
        }
        return Parts.join(parts);
    }

    /**
     * Appends a hit as JSON.
     *
     * @param distanceMetres NaN when unknown
     * @param marks folded beginnings of words to highlight
     */
    public static void write(
            byte[] card,
            String language,
            Instant now,
            float score,
            double distanceMetres,
            Highlighter marks,
            JsonOut out) {
        ByteBuffer in = ByteBuffer.wrap(card);
        ByteBuffer common = Parts.next(in);
        ByteBuffer dates = Parts.next(in);
        ByteBuffer[] chosen = choose(in, language);
        boolean found = isIn(chosen, language);
        String title = Parts.text(chosen[1]);
        String summary = Parts.text(chosen[2]);
        common.limit(common.limit() - 1); // its closing brace comes at the end
        out.raw(common).raw(",\"title\":").string(title).raw(",\"summary\":").string(summary);
        out.raw(",\"language\":\"").raw(chosen[0]).raw("\",\"fallback\":").raw(found ? "false" : "true");
        out.raw(",\"nextDates\":[");
        OfferBytes.writeDates(dates, now, out);
        out.raw("]");
        if (marks != null) {
            out.raw(",\"score\":").raw(Float.toString(score));
            marks.write(title, summary, chosen[3], out);
        }
        if (!Double.isNaN(distanceMetres) && !Double.isInfinite(distanceMetres)) {
            out.raw(",\"distanceKm\":").raw(Double.toString(Math.round(distanceMetres / 10) / 100.0));
        }
        out.raw("}");
    }

    /** The offer's id, which stands first in the common part: {"id":"…". */
    public static UUID id(byte[] card) {
        String common = Parts.text(Parts.next(ByteBuffer.wrap(card)));
        int start = common.indexOf(":\"") + 2;
        return UUID.fromString(common.substring(start, start + 36));
    }

    /** The title that a reader of {@code language} sees. */
    public static String title(byte[] card, String language) {
        ByteBuffer in = ByteBuffer.wrap(card);
        Parts.next(in);
        Parts.next(in);
        return Parts.text(choose(in, language)[1]);
    }

    /** Language, title, summary and description in the language asked for, else in German, else as written. */
    private static ByteBuffer[] choose(ByteBuffer in, String language) {
        ByteBuffer[] chosen = null;
        while (in.hasRemaining()) {
            ByteBuffer[] text = {Parts.next(in), Parts.next(in), Parts.next(in), Parts.next(in)};
            if (isIn(text, language)) {
                return text;
            }
            if (chosen == null || OfferBytes.isGerman(text[0])) {
                chosen = text;
            }
        }
        return chosen;
    }

    private static boolean isIn(ByteBuffer[] text, String language) {
        return text[0].equals(ByteBuffer.wrap(language.getBytes(StandardCharsets.US_ASCII)));
    }
}
