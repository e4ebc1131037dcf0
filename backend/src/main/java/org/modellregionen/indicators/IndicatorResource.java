package org.modellregionen.indicators;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.indicators.IndicatorStore.Stored;

@Path("/indicators")
@Tag(name = "Indicators")
@PermitAll
class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorAnswers answers;
    private final Published published;

    IndicatorResource(Indicators indicators, IndicatorAnswers answers, Published published) {
        this.indicators = indicators;
        this.answers = answers;
        this.published = published;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "Find indicator definitions by framework, field, dimension, state of the definition and words")
    public RestResponse<Page<IndicatorView>> list(
            @BeanParam IndicatorFilter filter,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(filter.isEmpty());
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.INDICATOR,
                delta,
                language,
                () -> indicators.list(filter, page, language),
                ids -> indicators.views(ids, language)));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "Read one indicator by key, code or id, with its mappings")
    public RestResponse<IndicatorView> get(
            @PathParam("code") String code,
            @QueryParam("version")
                    @Parameter(
                            description = "Version of the definition; the current one when absent",
                            schema = @Schema(minimum = "1"))
                    Integer version,
            @QueryParam("lang") String lang) {
        if (version != null && version < 1) {
            throw ProblemException.invalidParameter("version", "must be at least 1");
        }
        String language = published.language(lang);
        Stored stored = indicators.require(code, version);
        return GermanTexts.tell(published.one(
                stored.indicator().id(),
                List.of(stored.indicator().version(), stored.modified()),
                stored.modified(),
                language,
                () -> answers.view(stored, language)));
    }
}
