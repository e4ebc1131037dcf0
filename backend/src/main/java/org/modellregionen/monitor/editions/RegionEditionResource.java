package org.modellregionen.monitor.editions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;

@Path("/regions/{key}/editions")
@Tag(name = "Monitor")
class RegionEditionResource {
    private final Editions editions;
    private final OnceOnly onceOnly;

    RegionEditionResource(Editions editions, OnceOnly onceOnly) {
        this.editions = editions;
        this.onceOnly = onceOnly;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "List the published editions of a region's monitor, and for those who work on it the one in work")
    public Page<Edition> list(@PathParam("key") String key, @BeanParam PageRequest page) {
        return editions.list(key, page);
    }

    @POST
    @RolesAllowed({Roles.COORDINATION, Roles.STATISTICS})
    @Operation(operationId = "createEdition", summary = "Begin an edition of the own region's monitor")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Edition.class)))
    public RestResponse<Edition> create(
            @PathParam("key") String key,
            @NotNull @Valid EditionWrite edition,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID id = onceOnly.create(
                idempotencyKey, "edition of " + key, edition, () -> editions.create(key, edition));
        Edition created = editions.require(id.toString());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(URI.create("/api/v1/editions/" + id))
                .header(HttpHeaders.ETAG, EditionResource.etag(created))
                .build();
    }
}
