package org.modellregionen.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Coded;

/** The definition of an indicator. Members that no source states are absent. */
@Schema(name = "Indicator")
public record IndicatorView(
        UUID id,

        @Schema(description = "Stable key, unique over all frameworks", example = "LAENDER-E5")
        String key,

        @Schema(description = "Code as the framework writes it", example = "E5")
        String code,

        Coded framework,

        @Schema(description = "Version of the definition shown", example = "1")
        int version,

        @Schema(description = "All versions of the definition, newest first")
        List<Integer> versions,

        @Schema(example = "Arbeitslosenquote") String name,
        @Schema(description = "Name by language") Map<String, String> names,

        @Schema(description = "indicator, context_figure, or topic_area where only the subject is known")
        Coded kind,

        @Schema(description = "Dimension of integration after Heckmann, or context")
        Coded dimension,

        @Schema(nullable = true, description = "Absent where the subject is none of the ten fields; see otherField")
        Field fieldOfAction,

        @Schema(nullable = true, example = "Recht") String otherField,
        @Schema(nullable = true) String numerator,
        @Schema(nullable = true) String denominator,
        @Schema(nullable = true, example = "%") String unit,

        @Schema(nullable = true, description = "Value = numerator / denominator × multiplier", example = "100")
        BigDecimal multiplier,

        @Schema(nullable = true, description = "Digits after the decimal point", example = "1")
        Integer decimals,

        @Schema(nullable = true, description = "Which way is better: higher, lower or neutral; absent: not decided")
        String direction,

        @Schema(nullable = true, description = "How values of several territories combine: ratio_of_sums, sum or none")
        String aggregation,

        List<String> breakdowns,
        @Schema(nullable = true) String sourceStatistic,
        @Schema(nullable = true, example = "annual") String periodicity,

        @Schema(nullable = true, description = "Down to which level of territory values exist")
        String municipalAvailability,

        List<String> codesInOlderEditions,

        @Schema(description = "How well the definition is documented")
        Coded definitionStatus,

        @Schema(description = "high, medium or low", example = "high")
        String confidence,

        @Schema(nullable = true) String evidence,
        @Schema(nullable = true) String note,

        @Schema(description = "Counterparts in other frameworks")
        List<Mapping> mappings,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {

    @Schema(name = "IndicatorField")
    public record Field(
            @Schema(example = "arbeit-wirtschaft") String key, String label) {}

    /** Another indicator, or a mere subject (without id, key and code), of another framework. */
    @Schema(name = "IndicatorMapping")
    public record Mapping(
            @Schema(description = "exact, close, broad (the other is wider) or narrow (the other is narrower)")
            Coded relation,

            @Schema(example = "eu") String framework,
            @Schema(nullable = true) UUID id,
            @Schema(nullable = true, example = "EU-EMP-2") String key,
            @Schema(nullable = true, example = "EU-EMP-2") String code,
            String name) {}
}
