package org.modellregionen.atlas;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.audit.AuditEntry;
import org.modellregionen.audit.AuditLog;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.RateLimits;
import org.modellregionen.identity.Roles;

/** What was said about an offer and what was done to it. */
@Path("/integrationsatlas/offers/{id}")
@Tag(name = "Integrationsatlas")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
class FeedbackResource {
    private final Feedback feedback;
    private final OfferService offers;
    private final AuditLog log;
    private final RateLimits limits;

    FeedbackResource(Feedback feedback, OfferService offers, AuditLog log, RateLimits limits) {
        this.feedback = feedback;
        this.offers = offers;
        this.log = log;
        this.limits = limits;
    }

    @POST
    @Path("/feedback")
    @PermitAll
    @Operation(operationId = "reportOffer", summary = "Report that something about a published offer is wrong")
    @APIResponse(responseCode = "308", description = "The offer has been merged into the one that Location names")
    @APIResponse(
            responseCode = "201",
            description = "Those who look after the offer will see it",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = Feedback.Report.class)))
    public RestResponse<Feedback.Report> send(
            @PathParam("id") String id, @NotNull @Valid Feedback.Write report, @Context HttpServerRequest request) {
        limits.require(RateLimits.Limit.REPORTS, request);
        Feedback.Report sent = feedback.send(Ids.parse(id), report);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, sent)
                .location(URI.create("/api/v1/integrationsatlas/offers/" + id + "/feedback"))
                .build();
    }

    @GET
    @Path("/feedback")
    @Operation(operationId = "listOfferFeedback", summary = "List what visitors reported, newest first; the last 200")
    public RestResponse<Page<Feedback.Report>> list(@PathParam("id") String id, @BeanParam PageRequest page) {
        return RestResponse.ResponseBuilder.ok(Page.slice(feedback.list(Ids.parse(id)), page))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/feedback/{feedbackId}/closure")
    @Operation(operationId = "closeOfferFeedback", summary = "Mark a report as dealt with; repeating changes nothing")
    public Feedback.Report close(@PathParam("id") String id, @PathParam("feedbackId") String feedbackId) {
        return feedback.close(Ids.parse(id), Ids.parse(feedbackId));
    }

    @GET
    @Path("/history")
    @Operation(operationId = "listOfferHistory", summary = "List who changed an offer when, newest first")
    public RestResponse<Page<AuditEntry>> history(@PathParam("id") String id, @BeanParam PageRequest page) {
        offers.requireWritable(Ids.parse(id));
        return RestResponse.ResponseBuilder.ok(log.page(AuditLog.Filter.of("offer", Ids.parse(id)), page))
                .header("Cache-Control", "no-store")
                .build();
    }
}
