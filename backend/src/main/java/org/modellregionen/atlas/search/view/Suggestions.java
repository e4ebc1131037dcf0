package org.modellregionen.atlas.search.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What could be meant while typing. */
@Schema(name = "SearchSuggestions")
public record Suggestions(List<Suggestion> items) {

    @Schema(name = "SearchSuggestion")
    public record Suggestion(
            @Schema(
                    enumeration = {"topic", "title", "place"},
                    example = "topic")
            String kind,

            @Schema(example = "Deutschkurs") String label,

            @Schema(description = "Key of the topic, name of the place, or the title", example = "deutschkurs")
            String value,

            @Schema(description = "How many offers that finds", example = "17")
            long count,

            @Schema(nullable = true, description = "Id of the offer, for a title")
            String id) {}
}
