package org.modellregionen.atlas;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** The formats that an offer can be read in. */
public enum OfferFormat {
    JSON("json", "application/json"),
    JSON_LD("jsonld", "application/ld+json"),
    CALENDAR("ics", "text/calendar"),
    PDF("pdf", "application/pdf");

    private final String key;
    private final MediaType type;

    OfferFormat(String key, String type) {
        this.key = key;
        this.type = MediaType.valueOf(type);
    }

    public String key() {
        return key;
    }

    public String mediaType() {
        return type.toString();
    }

    /**
     * The format asked for: {@code format} wins over the acceptable types, which come best first.
     *
     * @throws ProblemException 400 when {@code format} is not known, 406 when no acceptable type is offered
     */
    public static OfferFormat choose(String format, List<MediaType> acceptable) {
        if (format != null) {
            return Arrays.stream(values())
                    .filter(candidate -> candidate.key.equals(format))
                    .findAny()
                    .orElseThrow(() -> ProblemException.invalidParameter(
                            "format",
                            "must be one of "
                                    + Arrays.stream(values())
                                            .map(OfferFormat::key)
                                            .toList()));
        }
        for (MediaType accepted : acceptable) {
            for (OfferFormat candidate : values()) {
                if (accepted.isCompatible(candidate.type)) {
                    return candidate;
                }
            }
        }
        throw new ProblemException(ProblemType.NOT_ACCEPTABLE, "Offered are JSON, JSON-LD, iCalendar and PDF");
    }
}
