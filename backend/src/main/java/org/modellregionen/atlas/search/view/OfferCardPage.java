package org.modellregionen.atlas.search.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.PageInfo;

/** The answer to a search. */
@Schema(name = "OfferCardPage")
public record OfferCardPage(
        List<OfferCard> items,
        PageInfo page,

        @Schema(description = "Those that were asked for") List<Facet> facets,

        @Schema(nullable = true, description = "When nothing or little was found, or a typing error was put right")
        Suggestion suggestion,

        @Schema(description = "Language of labels", example = "de")
        String language) {

    @Schema(name = "OfferFacet")
    public record Facet(@Schema(example = "fieldOfAction") String name, List<Value> values) {}

    @Schema(name = "OfferFacetValue")
    public record Value(
            @Schema(example = "sprachfoerderung") String value,
            @Schema(example = "Sprachförderung") String label,
            @Schema(example = "12") int count) {}

    @Schema(name = "OfferSuggestion")
    public record Suggestion(
            @Schema(
                    enumeration = {"no_results", "few_results", "corrected"},
                    example = "no_results")
            String reason,

            @Schema(nullable = true, description = "The words with typing errors put right", example = "sprachkurs")
            String text,

            @Schema(description = "Filters without which there are results", example = "[\"childcare\"]")
            List<String> dropped,

            List<Alternative> alternatives,

            @Schema(description = "Words that no offer holds")
            List<String> unknownWords) {}

    @Schema(name = "OfferAlternative", description = "A search that finds more")
    public record Alternative(
            @Schema(example = "Sprachförderung") String label,

            @Schema(example = "?fieldOfAction=sprachfoerderung")
            String query,

            @Schema(example = "31") long count) {}
}
