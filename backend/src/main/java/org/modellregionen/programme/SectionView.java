package org.modellregionen.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of the programme's content. */
@Schema(name = "ProgrammeSection")
public record SectionView(
        UUID id,
        @Schema(example = "konzept-kapitel") String key,

        @Schema(description = "Place in the order of the sections", example = "5")
        int position,

        @Schema(example = "Zehn Kapitel eines Integrationskonzepts")
        String title,

        @Schema(nullable = true) String intro,
        List<Section.Item> items,
        @Schema(description = "Where the facts come from") String source,

        @Schema(nullable = true, description = "Line in the text of the source")
        Integer sourceLine,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {}
