package org.modellregionen.monitor.editions;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.modellregionen.identity.Roles;

/** From the draft to the frozen, numbered edition, and its withdrawal. */
@Path("/editions/{id}")
@Tag(name = "Monitor")
@RolesAllowed({Roles.COORDINATION, Roles.STATISTICS})
class EditionResource {
    private static final String IF_MATCH = "ETag that was read";

    private final Editions editions;
    private final HttpHeaders headers;

    EditionResource(Editions editions, HttpHeaders headers) {
        this.editions = editions;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getEdition", summary = "Read one edition of a region's monitor")
    public RestResponse<Edition> get(@PathParam("id") String id) {
        Edition edition = editions.require(id);
        return Conditional.read(headers, etag(edition), edition.modified(), null, () -> edition);
    }

    @PUT
    @Operation(operationId = "replaceEdition", summary = "Change title and introduction of a draft")
    public RestResponse<Edition> replace(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull @Valid EditionWrite edition) {
        return answer(editions.replace(id, ifMatch, edition));
    }

    @DELETE
    @Operation(operationId = "deleteEdition", summary = "Give up a draft")
    @APIResponse(responseCode = "204", description = "Given up")
    public RestResponse<Void> delete(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        editions.delete(id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("/check")
    @Operation(
            operationId = "checkEdition",
            summary = "Protect and freeze the observations; what is approved later is what is seen now")
    public RestResponse<Edition> check(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(editions.check(id, ifMatch));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.COORDINATION)
    @Operation(
            operationId = "approveEdition",
            summary = "Approve a checked edition, as somebody who neither wrote nor checked nor delivered it")
    public RestResponse<Edition> approve(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(editions.approve(id, ifMatch));
    }

    @POST
    @Path("/return")
    @Operation(operationId = "returnEdition", summary = "Send a checked or approved edition back to draft")
    public RestResponse<Edition> sendBack(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull @Valid EditionReason reason) {
        return answer(editions.sendBack(id, ifMatch, reason));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.COORDINATION)
    @Operation(operationId = "publishEdition", summary = "Publish an approved edition under the next number")
    public RestResponse<Edition> publish(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(editions.publish(id, ifMatch));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.COORDINATION)
    @Operation(
            operationId = "withdrawEdition",
            summary = "Withdraw a published edition; it stays readable with the reason")
    public RestResponse<Edition> withdraw(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @NotNull @Valid EditionReason reason) {
        return answer(editions.withdraw(id, ifMatch, reason));
    }

    @GET
    @Path("/content")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEditionContent",
            summary = "Read the frozen observations, byte for byte the same for ever")
    @APIResponse(
            responseCode = "200",
            description = "The content, whose SHA-256 is the contentHash of the edition",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)))
    public RestResponse<byte[]> content(@PathParam("id") String id) {
        Edition edition = editions.require(id);
        String etag = edition.contentHash() == null ? etag(edition) : '"' + edition.contentHash() + '"';
        return Conditional.read(headers, etag, edition.published(), null, () -> editions.content(id));
    }

    @GET
    @Path("/disclosure")
    @RolesAllowed({Roles.COORDINATION, Roles.STATISTICS, Roles.HEAD})
    @Operation(
            operationId = "listDisclosure",
            summary = "List what an edition does not show and why; for those who work on it")
    public Page<DisclosureEntry> disclosure(@PathParam("id") String id, @BeanParam PageRequest page) {
        return editions.disclosure(id, page);
    }

    private RestResponse<Edition> answer(UUID id) {
        Edition edition = editions.require(id.toString());
        return RestResponse.ResponseBuilder.ok(edition)
                .header(HttpHeaders.ETAG, etag(edition))
                .build();
    }

    static String etag(Edition edition) {
        return Conditional.versionTag(edition.version(), edition.id(), edition.loss());
    }
}
