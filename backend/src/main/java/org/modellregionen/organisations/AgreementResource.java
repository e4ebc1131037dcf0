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
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.OnceOnly;
import org.modellregionen.identity.Roles;

/** Public to read like the organisations themselves; written by those who may edit the organisation. */
@Path("/organisations/{id}/agreements")
@Tag(name = "Organisations")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION})
class AgreementResource {
    private final AgreementService agreements;
    private final OnceOnly onceOnly;
    private final HttpHeaders headers;

    AgreementResource(AgreementService agreements, OnceOnly onceOnly, HttpHeaders headers) {
        this.agreements = agreements;
        this.onceOnly = onceOnly;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "List the cooperation agreements of an organisation")
    public Page<Agreement> list(@PathParam("id") String id, @BeanParam PageRequest page) {
        return Page.slice(agreements.list(id), page);
    }

    @GET
    @Path("/{agreementId}")
    @PermitAll
    @Operation(operationId = "getAgreement", summary = "Read one cooperation agreement")
    public RestResponse<Agreement> get(@PathParam("id") String id, @PathParam("agreementId") String agreementId) {
        Agreement agreement = agreements.require(id, agreementId);
        // Names of parties come from the directory, so the content decides and not the version alone.
        return Conditional.read(
                headers, Conditional.versionTag(agreement.version(), agreement), null, null, () -> agreement);
    }

    @POST
    @Operation(
            operationId = "createAgreement",
            summary = "Add a cooperation agreement of the own organisation or region")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Agreement.class)))
    public RestResponse<Agreement> create(
            @PathParam("id") String id,
            @NotNull @Valid AgreementWrite agreement,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "Repeating the POST with the same key creates nothing twice")
                    String idempotencyKey) {
        UUID created = onceOnly.create(
                idempotencyKey,
                "agreement of " + id,
                agreement,
                () -> agreements.create(id, agreement).id());
        Agreement present = agreements.require(id, created.toString());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, present)
                .location(URI.create("/api/v1/organisations/" + id + "/agreements/" + created))
                .header(HttpHeaders.ETAG, Conditional.versionTag(present.version(), present))
                .build();
    }

    @PUT
    @Path("/{agreementId}")
    @Operation(operationId = "replaceAgreement", summary = "Replace a cooperation agreement")
    public RestResponse<Agreement> replace(
            @PathParam("id") String id,
            @PathParam("agreementId") String agreementId,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid AgreementWrite agreement) {
        Agreement replaced = agreements.replace(id, agreementId, ifMatch, agreement);
        return RestResponse.ResponseBuilder.ok(replaced)
                .header(HttpHeaders.ETAG, Conditional.versionTag(replaced.version(), replaced))
                .build();
    }

    @DELETE
    @Path("/{agreementId}")
    @Operation(operationId = "deleteAgreement", summary = "Remove a cooperation agreement from all its parties")
    @APIResponse(responseCode = "204", description = "Removed")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @PathParam("agreementId") String agreementId,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch) {
        agreements.delete(id, agreementId, ifMatch);
        return RestResponse.noContent();
    }
}
