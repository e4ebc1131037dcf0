package org.modellregionen.atlas;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.Occurrences.Occurrence;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.changes.Published;
import org.modellregionen.common.ApiFilter;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.MergePatch;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;

@Path("/integrationsatlas/offers")
@Tag(name = "Integrationsatlas")
class OfferResource {
    private final OfferService offers;
    private final OfferRights rights;
    private final OfferAnswers answers;
    private final Published published;
    private final OnceOnly onceOnly;
    private final MergePatch mergePatch;

    OfferResource(
            OfferService offers,
            OfferRights rights,
            OfferAnswers answers,
            Published published,
            OnceOnly onceOnly,
            MergePatch mergePatch) {
        this.offers = offers;
        this.rights = rights;
        this.answers = answers;
        this.published = published;
        this.onceOnly = onceOnly;
        this.mergePatch = mergePatch;
    }

    @POST
    @RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
    @Operation(operationId = "createOffer", summary = "Create an offer as a draft; a trusted source publishes at once")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfferView.class)))
    public RestResponse<OfferView> create(
            @NotNull OfferWrite offer,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey,
            @QueryParam("lang") String lang) {
        UUID id = onceOnly.create(
                idempotencyKey,
                "offer",
                offer,
                () -> offers.create(offer).offer().id());
        return answers.created(offers.read(id), published.language(lang));
    }

    @GET
    @Path("/{id}/occurrences")
    @PermitAll
    @Operation(operationId = "listOccurrences", summary = "List the dates of an offer within a span of days")
    @Extension(name = ApiFilter.MAY_MOVE, value = "true")
    public RestResponse<Page<Occurrence>> occurrences(
            @PathParam("id") String id,
            @QueryParam("from")
                    @Parameter(
                            description = "First day; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "Last day; 90 days later when absent, 366 at most",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String to,
            @BeanParam PageRequest page) {
        Stored stored = offers.read(Ids.parse(id));
        LocalDate first = Days.parse("from", from, Days.today());
        LocalDate last = Days.parse("to", to, first.plusDays(90));
        if (last.isBefore(first) || last.isAfter(first.plusDays(366))) {
            throw ProblemException.invalidParameter("to", "must be within 366 days after from");
        }
        Instant begin = first.atStartOfDay(Occurrences.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(Occurrences.ZONE).toInstant();
        List<Occurrence> dates = Occurrences.between(stored.offer().content().schedules(), begin, end, 1_000);
        return published.one(
                stored.offer().id(),
                List.of(stored.offer().version(), first, last, page.page(), page.pageSize()),
                stored.offer().modified(),
                null,
                () -> Page.slice(dates, page));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
    @Operation(
            operationId = "replaceOffer",
            summary = "Replace an offer; what is published stays visible until the change is approved")
    public RestResponse<OfferView> replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag that was read", schema = @Schema(type = SchemaType.STRING))
                    String ifMatch,
            @NotNull OfferWrite offer,
            @QueryParam("lang") String lang) {
        UUID known = Ids.parse(id);
        return answers.written(offers.replace(known, ifMatch, offer), published.language(lang));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
    @Operation(operationId = "patchOffer", summary = "Change members of an offer by JSON merge patch (RFC 7396)")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = OfferWrite.class)))
    public RestResponse<OfferView> patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag that was read", schema = @Schema(type = SchemaType.STRING))
                    String ifMatch,
            @NotNull JsonNode patch,
            @QueryParam("lang") String lang) {
        UUID known = Ids.parse(id);
        OfferWrite merged = mergePatch.apply(offers.content(known), patch, OfferWrite.class);
        return answers.written(offers.replace(known, ifMatch, merged), published.language(lang));
    }

    @GET
    @Path("/{id}/content")
    @RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
    @Operation(
            operationId = "getOfferContent",
            summary = "Read an offer in the shape it is written in, with the change that waits for approval")
    public RestResponse<OfferWrite> content(@PathParam("id") String id) {
        UUID known = Ids.parse(id);
        Stored stored = offers.requireWritable(known);
        return RestResponse.ResponseBuilder.ok(offers.content(known))
                .header(HttpHeaders.ETAG, OfferAnswers.etag(stored.offer(), "content"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
