package org.modellregionen.atlas.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.search.view.OfferCardPage;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.common.Languages;
import org.modellregionen.common.PageRequest;

/** The public search of the Integrationsatlas, and the delta of its offers. */
@Path("/integrationsatlas/offers")
@Tag(name = "Integrationsatlas")
class OfferSearchResource {
    private final RequestReader reader;
    private final SearchAnswers answers;
    private final OfferDelta deltas;

    OfferSearchResource(RequestReader reader, SearchAnswers answers, OfferDelta deltas) {
        this.reader = reader;
        this.answers = answers;
        this.deltas = deltas;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOffers",
            summary = "Search offers by words in any language, place, time and many filters; or read what has changed")
    @APIResponse(
            responseCode = "200",
            description = "Offers found, or a page of the delta",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OfferCardPage.class)))
    public RestResponse<byte[]> list(
            @BeanParam SearchParameters search,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            HttpHeaders headers,
            UriInfo uri) {
        String language = Languages.negotiate(search.lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (delta.isAsked()) {
            return deltas.page(delta, language, headers, uri);
        }
        return answers.answer(reader.read(search, page, language), headers);
    }
}
