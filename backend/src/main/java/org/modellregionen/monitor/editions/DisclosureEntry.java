package org.modellregionen.monitor.editions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One observation that is not shown, and why; for those who work on the edition. */
@Schema(name = "DisclosureEntry")
public record DisclosureEntry(
        @Schema(example = "MRI-C5") String indicator,
        @Schema(example = "2024") String period,
        @Schema(example = "06611000") String territory,
        @Schema(example = "foreign") String group,
        @Schema(example = "total") String sex,
        @Schema(example = "total") String age,

        @Schema(
                example = "primary_small",
                enumeration = {
                    "primary_small",
                    "primary_complement",
                    "zero_denominator",
                    "coverage",
                    "confidential",
                    "secondary"
                })
        String protection,

        @Schema(
                nullable = true,
                example = "06611000/foreign/total/total",
                description = "The cell that could be computed if this one were shown")
        String protects) {}
