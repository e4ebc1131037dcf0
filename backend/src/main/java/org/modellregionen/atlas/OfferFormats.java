package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Offers in formats other than the API's JSON. */
@ApplicationScoped
class OfferFormats {
    private final OfferJsonLd jsonLd;
    private final OfferCalendar calendar;
    private final OfferPrint print;

    OfferFormats(OfferJsonLd jsonLd, OfferCalendar calendar, OfferPrint print) {
        this.jsonLd = jsonLd;
        this.calendar = calendar;
        this.print = print;
    }

    /** One offer; JSON is not made here. */
    byte[] write(OfferFormat format, OfferView offer, UriInfo uri) {
        String base = base(uri);
        return switch (format) {
            case JSON_LD ->
                jsonLd.write(
                        offer,
                        uri.getBaseUri().resolve("integrationsatlas/offers/")
                                + offer.id().toString());
            case CALENDAR -> calendar.write(List.of(offer), base);
            case PDF -> print.write(List.of(offer), offer.language(), base);
            case JSON -> throw new IllegalArgumentException("JSON is answered by the resource");
        };
    }

    /** A list of offers in {@code language}, as calendar or PDF. */
    byte[] write(OfferFormat format, List<OfferView> offers, String language, UriInfo uri) {
        return format == OfferFormat.PDF ? print.write(offers, language, base(uri)) : calendar.write(offers, base(uri));
    }

    /** Adds the type and a file name that fits the offer. */
    static RestResponse.ResponseBuilder<byte[]> describe(
            RestResponse.ResponseBuilder<byte[]> answer, OfferFormat format, String name) {
        answer.header(
                HttpHeaders.CONTENT_TYPE,
                format == OfferFormat.PDF ? format.mediaType() : format.mediaType() + ";charset=UTF-8");
        return format == OfferFormat.JSON_LD
                ? answer
                : answer.header("Content-Disposition", "inline; filename=\"" + name + "." + format.key() + "\"");
    }

    /** Where people read offers: the page of the application. */
    private static String base(UriInfo uri) {
        return uri.getBaseUri().resolve("/angebote/").toString();
    }
}
