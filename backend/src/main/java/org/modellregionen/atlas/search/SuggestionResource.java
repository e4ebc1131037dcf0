package org.modellregionen.atlas.search;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.search.view.Suggestions;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ProblemException;

@Path("/integrationsatlas/suggestions")
@Tag(name = "Integrationsatlas")
@PermitAll
class SuggestionResource {
    private static final int LONGEST = 100;
    private static final int MOST = 20;
    private final Suggester suggester;

    SuggestionResource(Suggester suggester) {
        this.suggester = suggester;
    }

    @GET
    @NonBlocking
    @Operation(operationId = "suggest", summary = "Suggest topics, places and titles while somebody types")
    public Uni<RestResponse<Suggestions>> suggest(
            @QueryParam("q") @Parameter(description = "What has been typed, 1 to 100 characters", required = true)
                    String text,
            @QueryParam("limit") @Parameter(schema = @Schema(minimum = "1", maximum = "20", defaultValue = "8"))
                    Integer limit,
            @QueryParam("lang") String lang,
            HttpHeaders headers) {
        String language = Languages.negotiate(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw ProblemException.invalidParameter("q", "must have 1 to " + LONGEST + " characters");
        }
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw ProblemException.invalidParameter("limit", "must be between 1 and " + MOST);
        }
        Uni<RestResponse<Suggestions>> answer = Uni.createFrom()
                .item(() -> RestResponse.ResponseBuilder.ok(
                                suggester.suggest(text, language, limit == null ? 8 : limit))
                        .header(HttpHeaders.CONTENT_LANGUAGE, language)
                        .header(HttpHeaders.CACHE_CONTROL, "max-age=60")
                        .header(HttpHeaders.VARY, "Accept-Language")
                        .build());
        return suggester.isLocal() ? answer : answer.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
