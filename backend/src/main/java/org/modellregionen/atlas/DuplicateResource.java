package org.modellregionen.atlas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Roles;

/** Finding and merging offers that are in the atlas twice. */
@Path("/integrationsatlas")
@Tag(name = "Integrationsatlas")
@RolesAllowed(Roles.COORDINATION)
class DuplicateResource {
    private final Duplicates duplicates;
    private final OfferMerge merge;

    DuplicateResource(Duplicates duplicates, OfferMerge merge) {
        this.duplicates = duplicates;
        this.merge = merge;
    }

    @GET
    @Path("/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary = "List pairs of offers of the own region that may be the same, likeliest first")
    public RestResponse<Page<Duplicates.Pair>> list(
            @QueryParam("region") @Parameter(description = "Key of the region", required = true, example = "kassel")
                    String region,
            @BeanParam PageRequest page) {
        if (region == null) {
            throw ProblemException.invalidParameter("region", "must be the key of a region");
        }
        return RestResponse.ResponseBuilder.ok(duplicates.page(region, page))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/offers/{id}/merge")
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
