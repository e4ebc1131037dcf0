package org.modellregionen.indicators;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to define what an indicator measures. A definition never changes: a change is another version. */
@Schema(name = "IndicatorDefinitionWrite")
public record DefinitionWrite(
        @NotEmpty
        @Size(max = 12)
        @Schema(description = "Name by language; German is needed", example = "{\"de\": \"Betreuungsquote\"}")
        Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Size(min = 1, max = 300) String> names,

        @NotNull
        @Pattern(regexp = "indicator|context_figure|topic_area")
        @Schema(
                enumeration = {"indicator", "context_figure", "topic_area"},
                example = "indicator")
        String kind,

        @NotNull
        @Pattern(regexp = "structural|social|cultural|identificatory|context")
        @Schema(
                enumeration = {"structural", "social", "cultural", "identificatory", "context"},
                example = "structural")
        String dimension,

        @Size(max = 80) @Schema(nullable = true, example = "bildung-ausbildung", description = "This or otherField")
        String fieldOfAction,

        @Size(max = 200) @Schema(nullable = true, example = "Demografie")
        String otherField,

        @Size(max = 500)
        @Schema(nullable = true, example = "betreute Kinder unter 3 Jahren", description = "Needed but for topic_area")
        String numerator,

        @Size(max = 500)
        @Schema(nullable = true, example = "Kinder unter 3 Jahren", description = "Needed for ratio_of_sums")
        String denominator,

        @Size(max = 40) @Schema(nullable = true, example = "%", description = "Needed but for topic_area")
        String unit,

        @DecimalMin(value = "0", inclusive = false)
        @Schema(nullable = true, example = "100", description = "Value = numerator / denominator × multiplier")
        BigDecimal multiplier,

        @Min(0) @Max(6) @Schema(nullable = true, example = "1")
        Integer decimals,

        @Pattern(regexp = "higher|lower|neutral")
        @Schema(
                nullable = true,
                enumeration = {"higher", "lower", "neutral"},
                example = "higher")
        String direction,

        @Pattern(regexp = "ratio_of_sums|sum|none")
        @Schema(
                nullable = true,
                enumeration = {"ratio_of_sums", "sum", "none"},
                example = "ratio_of_sums")
        String aggregation,

        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Size(min = 1, max = 100) String> breakdowns,

        @Size(max = 300) @Schema(nullable = true, example = "Kinder- und Jugendhilfestatistik")
        String sourceStatistic,

        @Pattern(regexp = "monthly|quarterly|half_yearly|annual|every_two_years|every_four_years")
        @Schema(
                nullable = true,
                enumeration = {"monthly", "quarterly", "half_yearly", "annual", "every_two_years", "every_four_years"},
                example = "annual")
        String periodicity,

        @Size(max = 300) @Schema(nullable = true, example = "Kreis")
        String municipalAvailability,

        @Pattern(regexp = "found|found_partly|background_knowledge")
        @Schema(
                nullable = true,
                enumeration = {"found", "found_partly", "background_knowledge"},
                example = "found",
                description = "How well a source documents it; background_knowledge when absent")
        String definitionStatus,

        @Pattern(regexp = "high|medium|low")
        @Schema(
                nullable = true,
                enumeration = {"high", "medium", "low"},
                example = "high",
                description = "medium when absent")
        String confidence,

        @Size(max = 1000) @Schema(nullable = true) String evidence,
        @Size(max = 2000) @Schema(nullable = true) String note) {
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    public DefinitionWrite {
        breakdowns = breakdowns == null ? List.of() : breakdowns;
        definitionStatus = definitionStatus == null ? "background_knowledge" : definitionStatus;
        confidence = confidence == null ? "medium" : confidence;
    }
}
