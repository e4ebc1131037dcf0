package org.modellregionen.indicators;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Conditional;
import org.modellregionen.identity.Roles;

@Path("/regions/{key}/indicator-set")
@Tag(name = "Indicators")
class IndicatorSetResource {
    private final IndicatorSets sets;
    private final HttpHeaders headers;

    IndicatorSetResource(IndicatorSets sets, HttpHeaders headers) {
        this.sets = sets;
        this.headers = headers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getIndicatorSet", summary = "Read which indicators a region watches")
    public RestResponse<IndicatorSet> get(@PathParam("key") String key) {
        IndicatorSet set = sets.of(key);
        return Conditional.read(headers, etag(set), null, null, () -> set);
    }

    @PUT
    @RolesAllowed(Roles.COORDINATION)
    @Operation(operationId = "replaceIndicatorSet", summary = "Choose the indicators that the own region watches")
    public RestResponse<IndicatorSet> replace(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Parameter(description = "ETag that was read") String ifMatch,
            @NotNull @Valid IndicatorSetWrite set) {
        IndicatorSet replaced = sets.replace(key, ifMatch, set);
        return RestResponse.ResponseBuilder.ok(replaced)
                .header(HttpHeaders.ETAG, etag(replaced))
                .build();
    }

    private static String etag(IndicatorSet set) {
        return Conditional.versionTag(set.version(), set.indicators());
    }
}
