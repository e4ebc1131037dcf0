package org.modellregionen.common;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Conditional requests: strong ETags on reads, {@code If-Match} on writes (RFC 9110, 13). */
public final class Conditional {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Conditional() {}

    /** A strong ETag from all that the representation depends on. */
    public static String etag(Object... parts) {
        StringBuilder source = new StringBuilder();
        for (Object part : parts) {
            source.append(part).append('\n');
        }
        return '"' + Hashes.sha256(source.toString()).substring(0, 32) + '"';
    }

    /** A moment as HTTP headers write it. */
    public static String httpDate(Instant moment) {
        return HTTP_DATE.format(moment);
    }

    public static boolean matches(String header, String etag) {
        if (header == null) {
            return false;
        }
        for (String candidate : header.split(",")) {
            String value = candidate.trim();
            if (value.equals("*") || value.equals(etag) || value.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    /** 304 when the caller holds this state already, else the body from {@code read}, which is only then computed. */
    public static <T> RestResponse<T> read(
            HttpHeaders request, String etag, Instant modified, String language, Supplier<T> read) {
        boolean unchanged = matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag);
        RestResponse.ResponseBuilder<T> answer = unchanged
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(read.get(), MediaType.APPLICATION_JSON_TYPE);
        answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
        if (modified != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, httpDate(modified));
        }
        if (language != null) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        return answer.build();
    }

    /** The ETag of one variant (language, format, day …) of a thing with a version number. */
    public static String versionTag(int version, Object... variant) {
        return '"' + Integer.toString(version) + '-' + etag(variant).substring(1, 17) + '"';
    }

    /**
     * Refuses a write that does not name the present version. The ETag of any variant of it will do.
     *
     * @throws ProblemException 428 without {@code If-Match}, 412 when it names another version
     */
    public static void requireVersion(String ifMatch, int version) {
        if (ifMatch == null) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag you read");
        }
        for (String candidate : ifMatch.split(",")) {
            String tag = candidate.trim();
            if (tag.equals("*") || tag.startsWith('"' + Integer.toString(version) + '-')) {
                return;
            }
        }
        throw new ProblemException(ProblemType.STALE_VERSION, "Read the thing again and repeat your change");
    }
}
