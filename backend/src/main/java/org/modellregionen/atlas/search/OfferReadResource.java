package org.modellregionen.atlas.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modellregionen.atlas.OfferFormat;
import org.modellregionen.atlas.OfferFormats;
import org.modellregionen.atlas.OfferView;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Languages;

/** One offer. JSON for anonymous readers is answered before this by {@link FastOffers}. */
@Path("/integrationsatlas/offers")
@Tag(name = "Integrationsatlas")
class OfferReadResource {
    private final PublicOffers offers;
    private final OfferFormats formats;

    OfferReadResource(PublicOffers offers, OfferFormats formats) {
        this.offers = offers;
        this.formats = formats;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "application/ld+json", "text/calendar", "application/pdf"})
    @Operation(operationId = "getOffer", summary = "Read one offer")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OfferView.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "308", description = "The offer has been merged into the one that Location names")
    public Response get(
            @PathParam("id") String id,
            @QueryParam("lang") @Parameter(description = "Language; wins over Accept-Language") String lang,
            @QueryParam("format") @Parameter(description = "json, jsonld, ics or pdf; wins over Accept") String format,
            HttpHeaders headers,
            UriInfo uri) {
        String language = Languages.negotiate(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        UUID known = Ids.parse(id);
        OfferFormat chosen = OfferFormat.choose(format, headers.getAcceptableMediaTypes());
        if (chosen != OfferFormat.JSON) {
            return formats.answer(known, chosen, language, headers, uri);
        }
        PublicOffers.Seen seen = offers.read(known, language);
        return Conditional.read(headers, seen.etag(), seen.view().modified(), language, seen::view)
                .toResponse();
    }
}
