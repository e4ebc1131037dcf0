package org.modellregionen.indicators;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of indicators can be narrowed by. Repeated values mean "or", different filters mean "and". */
public class IndicatorFilter {
    @QueryParam("framework")
    @Parameter(description = "Key or id of a framework")
    List<String> framework;

    @QueryParam("fieldOfAction")
    @Parameter(description = "Key or id of a field of action")
    List<String> fieldOfAction;

    @QueryParam("dimension")
    @Parameter(description = "structural, social, cultural, identificatory or context")
    List<String> dimension;

    @QueryParam("kind")
    @Parameter(description = "indicator, context_figure or topic_area")
    List<String> kind;

    @QueryParam("definitionStatus")
    @Parameter(description = "found, found_partly or background_knowledge")
    List<String> definitionStatus;

    @QueryParam("q")
    @Parameter(description = "Words to find, in any inflection, also inside compounds")
    String q;

    @QueryParam("sort")
    @Parameter(
            description =
                    "position (order of the frameworks), key, name, modified; with - for descending; relevance together with q")
    String sort;

    boolean isEmpty() {
        return q == null
                && sort == null
                && Stream.of(framework, fieldOfAction, dimension, kind, definitionStatus)
                        .allMatch(values -> values == null || values.isEmpty());
    }
}
