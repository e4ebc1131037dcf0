package org.modellregionen.indicators;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Coded;

/** A set of indicators that someone defines and publishes in editions. */
@Schema(name = "Framework")
public record FrameworkView(
        UUID id,
        @Schema(example = "laender") String key,

        @Schema(example = "Integrationsmonitoring der Länder")
        String name,

        @Schema(description = "Name by language") Map<String, String> names,

        @Schema(description = "eu, bund, laender, hessen, programme or region", example = "laender")
        String level,

        @Schema(nullable = true, example = "kassel", description = "Key of the region whose own framework it is")
        String region,

        @Schema(nullable = true) String responsible,
        @Schema(nullable = true) String description,

        @Schema(description = "Definitions of this framework that are held here", example = "57")
        int indicators,

        @Schema(description = "Editions known, oldest first")
        List<Edition> editions,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {

    @Schema(name = "FrameworkEdition")
    public record Edition(
            String name,
            @Schema(nullable = true, example = "2010") Integer year,

            @Schema(nullable = true, description = "Fields that the edition covers")
            String areas,

            @Schema(nullable = true, description = "Number of indicators as stated by a source; approximate")
            Integer indicatorCount,

            @Schema(description = "How well it is documented")
            Coded status,

            @Schema(nullable = true) String evidence) {}
}
