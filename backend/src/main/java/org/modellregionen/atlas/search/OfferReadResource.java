package org.modellregionen.atlas.search;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.modellregionen.atlas.OfferView;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** One offer. JSON for anonymous readers is answered before this by {@link FastOffers}. */
@Path("/integrationsatlas/offers")
@Tag(name = "Integrationsatlas")
class OfferReadResource {
    private final PublicOffers offers;
    private final Instance<OfferFormats> formats;

    OfferReadResource(PublicOffers offers, Instance<OfferFormats> formats) {
        this.offers = offers;
        this.formats = formats;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(operationId = "getOffer", summary = "Read one offer")
    @APIResponse(
            responseCode = "200",
            description = "The offer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfferView.class)))
    public Response get(
            @PathParam("id") String id,
            @QueryParam("lang") @Parameter(description = "Language; wins over Accept-Language") String lang,
            @QueryParam("format") @Parameter(description = "json, jsonld, ics or pdf; wins over Accept") String format,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) String accept,
            HttpHeaders headers) {
        String language = Languages.negotiate(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        UUID known = Ids.parse(id);
        if (!isJson(format, accept)) {
            for (OfferFormats other : formats) {
                Response answer = other.answer(known, format, accept, language, headers);
                if (answer != null) {
                    return answer;
                }
            }
            if (format != null) {
                throw ProblemException.invalidParameter("format", "is not offered");
            }
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE, null);
        }
        PublicOffers.Seen seen = offers.read(known, language);
        return Conditional.read(headers, seen.etag(), seen.view().modified(), language, seen::view)
                .toResponse();
    }

    static boolean isJson(String format, String accept) {
        if (format != null) {
            return format.equals("json");
        }
        return accept == null
                || accept.contains("*/*")
                || accept.contains(MediaType.APPLICATION_JSON)
                || accept.contains("application/*");
    }
}
