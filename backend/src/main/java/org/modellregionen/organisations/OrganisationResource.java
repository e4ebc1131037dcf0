package org.modellregionen.organisations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;

@Path("/organisations")
@Tag(name = "Organisations")
class OrganisationResource {
    private final OrganisationService organisations;
    private final OnceOnly onceOnly;
    private final Published published;
    private final HttpHeaders headers;

    OrganisationResource(
            OrganisationService organisations, OnceOnly onceOnly, Published published, HttpHeaders headers) {
        this.organisations = organisations;
        this.onceOnly = onceOnly;
        this.published = published;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listOrganisations", summary = "Search the directory of organisations")
    public RestResponse<Page<Organisation>> list(
            @BeanParam OrganisationQuery query, @BeanParam PageRequest page, @BeanParam DeltaRequest delta) {
        organisations.check(query);
        return published.list(
                ChangeType.ORGANISATION, delta, null, () -> organisations.list(query, page), organisations::find);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getOrganisation", summary = "Read one organisation by key or id")
    public RestResponse<Organisation> get(@PathParam("id") String id) {
        Organisation organisation = organisations.require(id);
        return Conditional.read(headers, etag(organisation), organisation.modified(), null, () -> organisation);
    }

    @POST
    @RolesAllowed(Roles.COORDINATION)
    @Operation(operationId = "createOrganisation", summary = "Add an organisation of the own region to the directory")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Organisation.class)))
    public RestResponse<Organisation> create(
            @NotNull @Valid OrganisationWrite organisation,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID id = onceOnly.create(
                idempotencyKey,
                "organisation",
                organisation,
                () -> organisations.create(organisation).id());
        Organisation created = organisations.require(id.toString());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(URI.create("/api/v1/organisations/" + created.id()))
                .header(HttpHeaders.ETAG, etag(created))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.COORDINATION})
    @Operation(
            operationId = "replaceOrganisation",
            summary = "Replace an organisation; a provider changes summary, contact and languages of its own")
    public RestResponse<Organisation> replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid OrganisationWrite organisation) {
        Organisation replaced = organisations.replace(id, ifMatch, organisation);
        return RestResponse.ResponseBuilder.ok(replaced)
                .header(HttpHeaders.ETAG, etag(replaced))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.COORDINATION)
    @Operation(operationId = "deleteOrganisation", summary = "Take an organisation without offers out of the directory")
    @APIResponse(responseCode = "204", description = "Taken out; deltas hold a tombstone")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch) {
        organisations.end(id, ifMatch);
        return RestResponse.noContent();
    }

    private static String etag(Organisation organisation) {
        return Conditional.versionTag(organisation.version(), organisation.id());
    }
}
