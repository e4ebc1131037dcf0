package org.modellregionen.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Conditional;

@Path("/configuration")
@Tag(name = "Identity")
@PermitAll
class ConfigurationResource {
    private final SiteConfig config;
    private final boolean demo;

    ConfigurationResource(SiteConfig config, @ConfigProperty(name = "platform.demo-data") boolean demo) {
        this.config = config;
        this.demo = demo;
    }

    @Schema(name = "Configuration")
    public record View(
            @Schema(
                    description = "Where people sign in (OpenID Connect issuer)",
                    example = "https://login.example/realms/modellregionen")
            String issuer,

            @Schema(description = "Client of the single-page application", example = "modellregionen-spa")
            String clientId,

            @Schema(description = "Fictitious demonstration data is loaded")
            boolean demo,

            @Schema(
                    nullable = true,
                    description = "Map tiles; absent: draw outlines only",
                    example = "https://tiles.example/{z}/{x}/{y}.png")
            String tileUrl,

            @Schema(nullable = true, description = "Credit to show on the map", example = "© Example Tiles")
            String tileAttribution) {}

    @GET
    @Operation(operationId = "getConfiguration", summary = "Read what a client has to know about this installation")
    public RestResponse<View> get(@Context HttpHeaders headers) {
        View view = new View(
                config.issuer(),
                config.clientId(),
                demo,
                config.tileUrl().orElse(null),
                config.tileAttribution().orElse(null));
        return Conditional.read(headers, Conditional.etag(view), null, null, () -> view);
    }
}
