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
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;
import org.modellregionen.indicators.FrameworkStore.Stored;

@Path("/frameworks")
@Tag(name = "Indicators")
@PermitAll
class FrameworkResource {
    private final Frameworks frameworks;
    private final FrameworkEditor editor;
    private final Published published;
    private final OnceOnly onceOnly;
    private final HttpHeaders headers;

    FrameworkResource(
            Frameworks frameworks,
            FrameworkEditor editor,
            Published published,
            OnceOnly onceOnly,
            HttpHeaders headers) {
        this.frameworks = frameworks;
        this.editor = editor;
        this.published = published;
        this.onceOnly = onceOnly;
        this.headers = headers;
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "List the indicator frameworks with their editions")
    public RestResponse<Page<FrameworkView>> list(
            @BeanParam PageRequest page, @BeanParam DeltaRequest delta, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.FRAMEWORK,
                delta,
                language,
                () -> frameworks.list(page, language),
                ids -> frameworks.views(ids, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getFramework", summary = "Read one indicator framework by key or id")
    public RestResponse<FrameworkView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = frameworks.require(key);
        return GermanTexts.tell(Conditional.read(
                headers, etag(stored, language), stored.modified(), language, () -> frameworks.view(stored, language)));
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Operation(operationId = "createFramework", summary = "Add a common framework of indicators")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FrameworkView.class)))
    public RestResponse<FrameworkView> create(
            @NotNull @Valid FrameworkWrite framework,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID id = onceOnly.create(idempotencyKey, "framework", framework, () -> editor.create(framework));
        return answer(RestResponse.Status.CREATED, id);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed(Roles.MINISTRY)
    @Operation(operationId = "replaceFramework", summary = "Replace a common framework with its editions")
    public RestResponse<FrameworkView> replace(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid FrameworkWrite framework) {
        return answer(RestResponse.Status.OK, editor.replace(key, ifMatch, framework));
    }

    private RestResponse<FrameworkView> answer(RestResponse.Status status, UUID id) {
        String language = published.language(null);
        Stored stored = frameworks.require(id.toString());
        RestResponse.ResponseBuilder<FrameworkView> answer = RestResponse.ResponseBuilder.create(
                        status, frameworks.view(stored, language))
                .header(HttpHeaders.ETAG, etag(stored, language));
        if (status == RestResponse.Status.CREATED) {
            answer.location(
                    URI.create("/api/v1/frameworks/" + stored.framework().key()));
        }
        return GermanTexts.tell(answer.build());
    }

    private static String etag(Stored stored, String language) {
        return Conditional.versionTag(stored.framework().version(), stored.modified(), language);
    }
}
