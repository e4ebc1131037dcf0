package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.ProblemException;

/** Offers in formats other than the API's JSON. */
@ApplicationScoped
public class OfferFormats {
    private final OfferJsonLd jsonLd;
    private final OfferCalendar calendar;
    private final OfferPrint print;
    private final OfferService offers;

    OfferFormats(OfferJsonLd jsonLd, OfferCalendar calendar, OfferPrint print, OfferService offers) {
        this.jsonLd = jsonLd;
        this.calendar = calendar;
        this.print = print;
        this.offers = offers;
    }

    /**
     * One offer in another format than JSON.
     *
     * @param id null when the path holds no id
     * @throws ProblemException 404 when there is none that the caller may see
     */
    public Response answer(UUID id, OfferFormat format, String language, HttpHeaders headers, UriInfo uri) {
        Stored stored = offers.read(id);
        String etag = OfferAnswers.etag(stored.offer(), language + format.key());
        if (Conditional.matches(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return describe(Response.notModified(), etag, language).build();
        }
        OfferView view = OfferView.of(stored, language, Instant.now());
        Response.ResponseBuilder answer = describe(Response.ok(write(format, view, uri)), etag, view.language());
        name(format, "angebot").forEach(answer::header);
        return answer.build();
    }

    private static Response.ResponseBuilder describe(Response.ResponseBuilder answer, String etag, String language) {
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .header(HttpHeaders.CONTENT_LANGUAGE, language);
    }

    private Object write(OfferFormat format, OfferView offer, UriInfo uri) {
        return switch (format) {
            case JSON_LD ->
                jsonLd.write(
                        offer,
                        uri.getBaseUri().resolve("integrationsatlas/offers/")
                                + offer.id().toString());
            case CALENDAR -> calendar.write(List.of(offer), base(uri));
            case PDF -> print.write(List.of(offer), offer.language(), base(uri));
            case JSON -> throw new IllegalArgumentException("JSON is answered by the resource");
        };
    }

    /** A list of offers in {@code language}, as calendar or PDF. */
    byte[] write(OfferFormat format, List<OfferView> offers, String language, UriInfo uri) {
        return format == OfferFormat.PDF ? print.write(offers, language, base(uri)) : calendar.write(offers, base(uri));
    }

    /** The headers that tell the type and a file name. */
    static Map<String, String> name(OfferFormat format, String file) {
        String type = format == OfferFormat.PDF ? format.mediaType() : format.mediaType() + ";charset=UTF-8";
        return format == OfferFormat.JSON_LD
                ? Map.of(HttpHeaders.CONTENT_TYPE, type)
                : Map.of(
                        HttpHeaders.CONTENT_TYPE,
                        type,
                        "Content-Disposition",
                        "inline; filename=\"" + file + "." + format.key() + "\"");
    }

    /** Where people read offers: the page of the application. */
    private static String base(UriInfo uri) {
        return uri.getBaseUri().resolve("/angebote/").toString();
    }
}
