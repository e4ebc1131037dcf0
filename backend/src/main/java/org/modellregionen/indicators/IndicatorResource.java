package org.modellregionen.indicators;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;
import org.modellregionen.indicators.IndicatorStore.Stored;

@Path("/indicators")
@Tag(name = "Indicators")
@PermitAll
class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorAnswers answers;
    private final DefinitionEditor definitions;
    private final Published published;
    private final OnceOnly onceOnly;
    private final HttpHeaders headers;

    IndicatorResource(
            Indicators indicators,
            IndicatorAnswers answers,
            DefinitionEditor definitions,
            Published published,
            OnceOnly onceOnly,
            HttpHeaders headers) {
        this.indicators = indicators;
        this.answers = answers;
        this.definitions = definitions;
        this.published = published;
        this.onceOnly = onceOnly;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "Find indicator definitions by framework, field, dimension, state of the definition and words")
    public RestResponse<Page<IndicatorView>> list(
            @BeanParam IndicatorFilter filter,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(filter.isEmpty());
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.INDICATOR,
                delta,
                language,
                () -> indicators.list(filter, page, language),
                ids -> indicators.views(ids, language)));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "Read one indicator by key, code or id, with its mappings")
    public RestResponse<IndicatorView> get(
            @PathParam("code") String code,
            @QueryParam("version")
                    @Parameter(
                            description = "Version of the definition; the current one when absent",
                            schema = @Schema(minimum = "1"))
                    Integer version,
            @QueryParam("lang") String lang) {
        if (version != null && version < 1) {
            throw ProblemException.invalidParameter("version", "must be at least 1");
        }
        String language = published.language(lang);
        Stored stored = indicators.require(code, version);
        return GermanTexts.tell(Conditional.read(
                headers, etag(stored, language), stored.modified(), language, () -> answers.view(stored, language)));
    }

    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.COORDINATION})
    @Operation(
            operationId = "createIndicator",
            summary = "Add an indicator: the ministry to a common framework, the coordination to those of its region")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> create(
            @NotNull @Valid IndicatorWrite indicator,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID id = onceOnly.create(idempotencyKey, "indicator", indicator, () -> definitions.create(indicator));
        return answer(RestResponse.Status.CREATED, id);
    }

    @POST
    @Path("/{code}/versions")
    @RolesAllowed({Roles.MINISTRY, Roles.COORDINATION})
    @Operation(
            operationId = "createIndicatorVersion",
            summary = "Define an indicator anew; values keep the version that they were measured by")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndicatorView.class)))
    public RestResponse<IndicatorView> addVersion(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid DefinitionWrite definition) {
        return answer(RestResponse.Status.CREATED, definitions.addVersion(code, ifMatch, definition));
    }

    @PUT
    @Path("/{code}/mappings")
    @RolesAllowed({Roles.MINISTRY, Roles.COORDINATION})
    @Operation(
            operationId = "replaceIndicatorMappings",
            summary = "Say which indicators of other frameworks are the same, close or wider")
    public RestResponse<IndicatorView> replaceMappings(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid MappingsWrite mappings) {
        return answer(RestResponse.Status.OK, definitions.replaceMappings(code, ifMatch, mappings));
    }

    private RestResponse<IndicatorView> answer(RestResponse.Status status, UUID id) {
        String language = published.language(null);
        Stored stored = indicators.require(id.toString(), null);
        RestResponse.ResponseBuilder<IndicatorView> answer = RestResponse.ResponseBuilder.create(
                        status, answers.view(stored, language))
                .header(HttpHeaders.ETAG, etag(stored, language));
        if (status == RestResponse.Status.CREATED) {
            answer.location(
                    URI.create("/api/v1/indicators/" + stored.indicator().key() + "?version="
                            + stored.indicator().version()));
        }
        return GermanTexts.tell(answer.build());
    }

    private static String etag(Stored stored, String language) {
        return Conditional.versionTag(
                stored.indicator().edits(), stored.indicator().version(), stored.modified(), language);
    }
}
