package org.modellregionen.atlas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modellregionen.common.Ids;
import org.modellregionen.identity.Roles;

/** Merging of an offer that is in the atlas twice. */
@Path("/integrationsatlas/offers/{id}")
@Tag(name = "Integrationsatlas")
@RolesAllowed(Roles.COORDINATION)
class OfferMergeResource {
    private final OfferMerge merge;

    OfferMergeResource(OfferMerge merge) {
        this.merge = merge;
    }

    @POST
    @Path("/merge")
    @Operation(
            operationId = "mergeOffer",
            summary = "Archive an offer since another one is the same; its address leads there (308) from now on")
    public OfferMerge.Answer merge(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid OfferMerge.Write offer) {
        return merge.merge(Ids.parse(id), ifMatch, offer.into());
    }
}
