package org.modellregionen.monitor.observations;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value after disclosure control. Where it is not shown, value, numerator and denominator are absent. */
@Schema(name = "Observation")
public record Observation(
        @Schema(example = "MRI-C1") String indicator,

        @Schema(example = "1", description = "Version of the definition that it was measured by")
        int indicatorVersion,

        @Schema(example = "06611000", description = "Official key of the territory")
        String territory,

        @Schema(
                example = "2024",
                description = "2024, 2024-H1, 2024-Q3, 2024-05, 2024-12-31, 2010/11, WS 2023/24 or SS 2024")
        String period,

        @Schema(
                example = "total",
                enumeration = {"total", "with_migration", "without_migration", "foreign", "german"})
        String group,

        @Schema(
                example = "total",
                enumeration = {"total", "female", "male", "diverse"})
        String sex,

        @Schema(example = "total", description = "total or an age group such as 18-24 or 65+")
        String age,

        @Schema(description = "Codes of further dimensions", example = "{}")
        Map<String, String> extra,

        @Schema(nullable = true, example = "38.4") BigDecimal value,
        @Schema(nullable = true, example = "1920") BigDecimal numerator,
        @Schema(nullable = true, example = "5000") BigDecimal denominator,
        @Schema(nullable = true, example = "25") BigDecimal rangeLow,
        @Schema(nullable = true, example = "30") BigDecimal rangeHigh,

        @Schema(
                example = "normal",
                description = "confidential: kept secret, so that nobody can be recognised",
                enumeration = {
                    "normal",
                    "provisional",
                    "estimated",
                    "range",
                    "revised",
                    "break",
                    "missing",
                    "confidential",
                    "unreliable"
                })
        String status,

        @Schema(nullable = true, example = "Kinder- und Jugendhilfestatistik")
        String source,

        @Schema(nullable = true) String note,
        @Schema(example = "1", description = "Counts corrections from 1") int vintage,

        @Schema(nullable = true, description = "The published edition that it stands in; absent for working data")
        UUID edition) {}
