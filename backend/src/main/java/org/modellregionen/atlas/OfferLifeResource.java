package org.modellregionen.atlas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Ids;
import org.modellregionen.identity.Roles;

/** The steps of an offer's life, each a resource of its own. */
@Path("/integrationsatlas/offers/{id}")
@Tag(name = "Integrationsatlas")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
class OfferLifeResource {
    private final OfferService offers;
    private final OfferAnswers answers;
    private final Published published;

    OfferLifeResource(OfferService offers, OfferAnswers answers, Published published) {
        this.offers = offers;
        this.answers = answers;
        this.published = published;
    }

    @POST
    @Path("/submission")
    @Operation(operationId = "submitOffer", summary = "Hand an offer in for review")
    public RestResponse<OfferView> submit(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.SUBMISSION, ifMatch);
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Roles.COORDINATION)
    @Operation(
            operationId = "approveOffer",
            summary = "Approve and publish an offer or its waiting revision; never by its last editor")
    public RestResponse<OfferView> approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.APPROVAL, ifMatch);
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.COORDINATION)
    @Operation(operationId = "rejectOffer", summary = "Send an offer back, or drop its waiting revision, and say why")
    public RestResponse<OfferView> reject(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OfferReturn why) {
        return answers.written(offers.reject(Ids.parse(id), ifMatch, why.reason()), published.language(null));
    }

    @POST
    @Path("/pause")
    @Operation(operationId = "pauseOffer", summary = "Take a published offer out of the public for a while")
    public RestResponse<OfferView> pause(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.PAUSE, ifMatch);
    }

    @POST
    @Path("/resumption")
    @Operation(operationId = "resumeOffer", summary = "Publish a paused offer again")
    public RestResponse<OfferView> resume(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.RESUMPTION, ifMatch);
    }

    @POST
    @Path("/confirmation")
    @Operation(operationId = "confirmOffer", summary = "Confirm that a published offer still holds")
    public RestResponse<OfferView> confirm(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.CONFIRMATION, ifMatch);
    }

    @POST
    @Path("/archiving")
    @Operation(operationId = "archiveOffer", summary = "End an offer for good")
    public RestResponse<OfferView> archive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return step(id, OfferStep.ARCHIVING, ifMatch);
    }

    private RestResponse<OfferView> step(String id, OfferStep step, String ifMatch) {
        return answers.written(offers.step(Ids.parse(id), step, ifMatch), published.language(null));
    }
}
