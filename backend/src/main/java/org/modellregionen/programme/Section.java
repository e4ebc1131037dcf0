package org.modellregionen.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section of what the programme says: a title, an introduction and its items in order. */
record Section(String key, String title, String intro, List<Item> items, Integer sourceLine) {

    /** A chapter, principle, question round, checklist … of a section. */
    @Schema(name = "ProgrammeItem")
    record Item(
            @Schema(example = "a") String key,
            @Schema(nullable = true) Integer number,
            @Schema(nullable = true) String title,
            @Schema(nullable = true) String text,
            @Schema(nullable = true) List<String> points,
            @Schema(nullable = true) List<Group> groups,

            @Schema(nullable = true, description = "Key of the region it speaks of")
            String region,

            @Schema(nullable = true) String note,

            @Schema(nullable = true, description = "Line in the text of the source")
            Integer sourceLine) {}

    /** Points under a common heading, such as guiding questions. */
    @Schema(name = "ProgrammeItemGroup")
    record Group(@Schema(example = "Leitfragen") String title, List<String> points) {}
}
