package org.modellregionen.atlas.search.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.atlas.Occurrences;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.atlas.OfferView;
import org.modellregionen.atlas.PublicOffers.PublicOffer;

/**
 * The whole offer as ready-made JSON in parts, so that an answer in any language on any day is put together without
 * parsing: head, middle, tail, dates, and the texts of each language.
 */
public final class OfferBytes {
    /** So many dates ahead are held; an offer is indexed anew before they run out. */
    public static final int DATES = 16;

    private static final String TEXTS =
            "\"language\":\"\",\"fallback\":false,\"title\":\"\",\"summary\":\"\",\"description\":\"\",";
    private static final String NEXT_DATES = "\"nextDates\":[]";

    private OfferBytes() {}

    static byte[] encode(PublicOffer offer, List<Instant> dates, ObjectMapper json) {
        String whole = write(blank(offer), json);
        int texts = whole.indexOf(TEXTS);
        // Quotes within texts are escaped, so this is the member and never a text.
        int nextDates = whole.indexOf(NEXT_DATES, texts);
        int datesAt = nextDates + NEXT_DATES.length() - 1;
        if (texts < 0 || nextDates < 0) {
            throw new IllegalStateException("The JSON of an offer is not built as expected");
        }
        List<byte[]> parts = new ArrayList<>();
        parts.add(header(offer));
        parts.add(Parts.bytes(whole.substring(0, texts)));
        parts.add(Parts.bytes(whole.substring(texts + TEXTS.length(), datesAt)));
        parts.add(Parts.bytes(whole.substring(datesAt)));
        parts.add(dates(dates));
        for (Translation text : offer.offer().texts()) {
            parts.add(Parts.bytes(text.language()));
            parts.add(Parts.bytes("\"title\":" + quoted(text.title()) + ",\"summary\":" + quoted(text.summary())
                    + ",\"description\":" + quoted(text.description()) + ","));
        }
        return Parts.join(parts);
    }

    /** The view without what depends on language and day. */
    private static OfferView blank(PublicOffer offer) {
        OfferView view = offer.view("de", Instant.EPOCH);
        return new OfferView(
                view.id(),
                view.version(),
                view.status(),
                null,
                null,
                null,
                view.sourceLanguage(),
                "",
                false,
                "",
                "",
                "",
                view.translations(),
                view.provider(),
                view.region(),
                view.contact(),
                view.places(),
                view.schedules(),
                List.of(),
                view.levels(),
                view.capacity(),
                view.cost(),
                view.eligibility(),
                view.requiredDocuments(),
                view.languages(),
                view.interpreting(),
                view.childcare(),
                view.childcareNote(),
                view.accessibility(),
                view.registration(),
                view.links(),
                view.fieldsOfAction(),
                view.topics(),
                view.targetGroups(),
                view.validUntil(),
                view.lastConfirmed(),
                view.source(),
                view.externalId(),
                view.created(),
                view.modified());
    }

    private static byte[] header(PublicOffer offer) {
        Instant modified = offer.offer().modified();
        return ByteBuffer.allocate(36)
                .putInt(offer.offer().version())
                .putLong(offer.offer().id().getMostSignificantBits())
                .putLong(offer.offer().id().getLeastSignificantBits())
                .putLong(modified.getEpochSecond())
                .putInt(modified.getNano())
                .array();
    }

    static byte[] dates(List<Instant> dates) {
        ByteBuffer bytes = ByteBuffer.allocate(dates.size() * 8);
        dates.forEach(date -> bytes.putLong(date.getEpochSecond()));
        return bytes.array();
    }

    static List<Instant> dates(PublicOffer offer, Instant now) {
        return Occurrences.next(offer.offer().content().schedules(), now, DATES);
    }

    private static String write(Object value, ObjectMapper json) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** What an answer's headers need. */
    public record Head(int version, UUID id, Instant modified) {}

    public static Head head(byte[] parts) {
        ByteBuffer header = Parts.next(ByteBuffer.wrap(parts));
        return new Head(
                header.getInt(),
                new UUID(header.getLong(), header.getLong()),
                Instant.ofEpochSecond(header.getLong(), header.getInt()));
    }

    /** Appends the offer as JSON in a language, else German, else its source language. */
    public static void write(byte[] parts, String language, Instant now, JsonOut out) {
        ByteBuffer in = ByteBuffer.wrap(parts);
        Parts.next(in);
        ByteBuffer head = Parts.next(in);
        ByteBuffer middle = Parts.next(in);
        ByteBuffer tail = Parts.next(in);
        ByteBuffer dates = Parts.next(in);
        byte[] wanted = language.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer chosen = null;
        ByteBuffer chosenLanguage = null;
        boolean found = false;
        while (in.hasRemaining() && !found) {
            ByteBuffer textLanguage = Parts.next(in);
            ByteBuffer text = Parts.next(in);
            found = textLanguage.equals(ByteBuffer.wrap(wanted));
            if (chosen == null || found || isGerman(textLanguage)) {
                chosen = text;
                chosenLanguage = textLanguage;
            }
        }
        out.raw(head).raw("\"language\":\"").raw(chosenLanguage).raw("\",\"fallback\":");
        out.raw(found ? "false," : "true,").raw(chosen).raw(middle);
        writeDates(dates, now, out);
        out.raw(tail);
    }

    static boolean isGerman(ByteBuffer language) {
        return language.remaining() == 2 && language.get(0) == 'd' && language.get(1) == 'e';
    }

    static void writeDates(ByteBuffer dates, Instant now, JsonOut out) {
        int written = 0;
        while (dates.hasRemaining() && written < 3) {
            long second = dates.getLong();
            if (second >= now.getEpochSecond()) {
                out.raw(written++ == 0 ? "\"" : ",\"")
                        .raw(Instant.ofEpochSecond(second).toString())
                        .raw("\"");
            }
        }
    }
}
