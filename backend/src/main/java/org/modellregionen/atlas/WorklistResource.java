package org.modellregionen.atlas;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.Worklist.Waiting;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Roles;

@Path("/integrationsatlas/worklist")
@Tag(name = "Integrationsatlas")
@RolesAllowed({Roles.PROVIDER, Roles.COORDINATION, Roles.OFFERS_WRITE})
class WorklistResource {
    private static final int MAX_WORDS = 200;
    private final Worklist worklist;

    WorklistResource(Worklist worklist) {
        this.worklist = worklist;
    }

    @GET
    @Operation(
            operationId = "listWorklist",
            summary = "List the offers that the caller looks after, in any state, latest change first")
    public RestResponse<Page<Worklist.Entry>> list(
            @QueryParam("status")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "draft",
                                                "in_review",
                                                "published",
                                                "paused",
                                                "expired",
                                                "archived"
                                            }))
                    String status,
            @QueryParam("waiting")
                    @Parameter(
                            description = "Only offers that wait for this",
                            schema = @Schema(enumeration = {"review", "confirmation", "feedback", "completion"}))
                    String waiting,
            @QueryParam("q")
                    @Parameter(
                            description = "Part of the title or of the provider's name",
                            schema = @Schema(maxLength = 200))
                    String q,
            @BeanParam PageRequest page) {
        OfferStatus state = choose("status", status, OfferStatus.values(), OfferStatus::key);
        Waiting reason = choose("waiting", waiting, Waiting.values(), Waiting::key);
        if (q != null && q.length() > MAX_WORDS) {
            throw ProblemException.invalidParameter("q", "must have 200 characters at most");
        }
        return RestResponse.ResponseBuilder.ok(worklist.page(state == null ? null : state.key(), reason, q, page))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static <T> T choose(String parameter, String text, T[] values, Function<T, String> key) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(text))
                .findAny()
                .orElseThrow(() -> ProblemException.invalidParameter(
                        parameter,
                        "must be one of " + Arrays.stream(values).map(key).toList()));
    }
}
