package org.modellregionen.changes;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.modellregionen.common.Ids;
import org.modellregionen.common.ProblemException;

/** What a mirror asks for: everything changed after an instant, or after the cursor of the page before. */
public class DeltaRequest {
    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_LIMIT = 1000;
    private static final UUID LAST_ID = new UUID(-1, -1);

    @QueryParam("modifiedAfter")
    @Parameter(
            description = "Answers with a delta: things changed after this instant, oldest first, with tombstones",
            schema = @Schema(format = "date-time"))
    String modifiedAfter;

    @QueryParam("cursor")
    @Parameter(description = "The nextCursor of the delta page before")
    String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "Things on a delta page",
            schema = @Schema(minimum = "1", maximum = "1000", defaultValue = "500"))
    Integer limit;

    /** A place in the change log: everything up to and including it has been seen. */
    public record Position(Instant modified, UUID id) {
        public String toCursor() {
            String text = modified + "|" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    public static DeltaRequest after(Instant modified, int limit) {
        DeltaRequest request = new DeltaRequest();
        request.modifiedAfter = modified.toString();
        request.limit = limit;
        return request;
    }

    public boolean isAsked() {
        if (modifiedAfter == null && cursor == null) {
            if (limit != null) {
                throw ProblemException.invalidParameter("limit", "goes with modifiedAfter or cursor");
            }
            return false;
        }
        return true;
    }

    /**
     * A mirror holds the whole collection: with filters, things that stop matching would stay in it for ever.
     *
     * @throws ProblemException (400) when a delta is asked for together with filters
     */
    public void refuseFilters(boolean noFilters) {
        if (isAsked() && !noFilters) {
            throw ProblemException.invalidParameter(
                    cursor != null ? "cursor" : "modifiedAfter",
                    "answers the whole collection; it does not go with filters, q or sort");
        }
    }

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.invalidParameter("limit", "must be between 1 and " + MAX_LIMIT);
        }
        return limit;
    }

    /** @throws ProblemException (400) when the instant or the cursor cannot be read */
    public Position position() {
        return cursor != null ? parseCursor() : new Position(parseInstant(), LAST_ID);
    }

    private Position parseCursor() {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            int bar = text.indexOf('|');
            UUID id = bar < 0 ? null : Ids.parse(text.substring(bar + 1));
            if (id != null) {
                return new Position(checked(Instant.parse(text.substring(0, bar))), id);
            }
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            // answered below
        }
        throw ProblemException.invalidParameter("cursor", "is not a cursor of this collection");
    }

    private Instant parseInstant() {
        try {
            return checked(Instant.parse(modifiedAfter));
        } catch (DateTimeParseException malformed) {
            throw ProblemException.invalidParameter("modifiedAfter", "must be an instant such as 2026-01-31T12:00:00Z");
        }
    }

    /** PostgreSQL cannot hold the far ends of what {@link Instant} can. */
    private static Instant checked(Instant instant) {
        if (instant.isBefore(Instant.EPOCH.minusSeconds(100L * 366 * 86_400))
                || instant.isAfter(Instant.EPOCH.plusSeconds(1000L * 366 * 86_400))) {
            throw ProblemException.invalidParameter("modifiedAfter", "is out of range");
        }
        return instant;
    }
}
