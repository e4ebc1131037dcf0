package org.modellregionen.atlas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Roles;

/** Offers that are in the atlas twice. */
@Path("/integrationsatlas/duplicates")
@Tag(name = "Integrationsatlas")
@RolesAllowed(Roles.COORDINATION)
class DuplicateResource {
    private final Duplicates duplicates;

    DuplicateResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GET
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
}
