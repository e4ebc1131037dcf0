package org.modellregionen.atlas;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.RateLimits;

/** A saved list of offers, to print or to put into a calendar. */
@Path("/integrationsatlas")
@Tag(name = "Integrationsatlas")
@PermitAll
class OfferListResource {
    private static final int MAX = 50;
    private final OfferService offers;
    private final OfferFormats formats;
    private final Published published;
    private final RateLimits limits;

    OfferListResource(OfferService offers, OfferFormats formats, Published published, RateLimits limits) {
        this.offers = offers;
        this.formats = formats;
        this.published = published;
        this.limits = limits;
    }

    @GET
    @Path("/offers.pdf")
    @Produces("application/pdf")
    @Operation(operationId = "printOffers", summary = "Print a list of offers as tagged PDF")
    public RestResponse<byte[]> print(
            @QueryParam("id") @Parameter(description = "Ids of published offers, 50 at most", required = true)
                    List<String> ids,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context HttpServerRequest request) {
        limits.require(RateLimits.Limit.PRINTS, request);
        return write(OfferFormat.PDF, ids, lang, headers, uri);
    }

    @GET
    @Path("/offers.ics")
    @Produces("text/calendar")
    @Operation(operationId = "listOfferDates", summary = "Read the dates of a list of offers as iCalendar")
    public RestResponse<byte[]> dates(
            @QueryParam("id") @Parameter(description = "Ids of published offers, 50 at most", required = true)
                    List<String> ids,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return write(OfferFormat.CALENDAR, ids, lang, headers, uri);
    }

    private RestResponse<byte[]> write(
            OfferFormat format, List<String> ids, String lang, HttpHeaders headers, UriInfo uri) {
        String language = published.language(lang);
        List<Stored> found = find(ids);
        String etag = Conditional.etag(
                format,
                language,
                Days.today(),
                found.stream()
                        .map(stored ->
                                stored.offer().id() + "@" + stored.offer().version())
                        .toList());
        if (Conditional.matches(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, etag)
                    .build();
        }
        List<OfferView> views = found.stream()
                .map(stored -> OfferView.of(stored, language, Instant.now()))
                .toList();
        RestResponse.ResponseBuilder<byte[]> answer =
                RestResponse.ResponseBuilder.ok(formats.write(format, views, language, uri));
        answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, language);
        OfferFormats.name(format, "integrationsatlas").forEach(answer::header);
        return answer.build();
    }

    /** In the order asked for; what is no longer published is left out. */
    private List<Stored> find(List<String> texts) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            UUID id = Ids.parse(text);
            if (id == null) {
                throw ProblemException.invalidParameter("id", "must be ids of offers");
            }
            ids.add(id);
        }
        if (ids.isEmpty() || ids.size() > MAX) {
            throw ProblemException.invalidParameter("id", "must name 1 to " + MAX + " offers");
        }
        Map<UUID, Stored> found = offers.published(ids);
        List<Stored> ordered =
                ids.stream().filter(found::containsKey).map(found::get).toList();
        if (ordered.isEmpty()) {
            throw ProblemException.notFound();
        }
        return ordered;
    }
}
