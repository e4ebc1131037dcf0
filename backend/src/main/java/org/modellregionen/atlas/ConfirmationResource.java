package org.modellregionen.atlas;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.RateLimits;

@Path("/integrationsatlas/confirmations")
@Tag(name = "Integrationsatlas")
@PermitAll
class ConfirmationResource {
    private final Confirmations confirmations;
    private final RateLimits limits;

    ConfirmationResource(Confirmations confirmations, RateLimits limits) {
        this.confirmations = confirmations;
        this.limits = limits;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmOfferByLink",
            summary = "Confirm that an offer still holds, with the token of a reminder's link; each works once")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Confirmations.Answer.class)))
    @APIResponse(responseCode = "404", description = "There never was a link with this token")
    @APIResponse(responseCode = "410", description = "The link has been used or is too old")
    public RestResponse<Confirmations.Answer> confirm(
            @NotNull @Valid Confirmations.Write confirmation, @Context HttpServerRequest request) {
        limits.require(RateLimits.Limit.CONFIRMATIONS, request);
        return RestResponse.ResponseBuilder.ok(confirmations.confirm(confirmation.token()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
