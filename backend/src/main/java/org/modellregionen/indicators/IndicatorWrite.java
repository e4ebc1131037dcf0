package org.modellregionen.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to add an indicator: where it belongs, and the first version of its definition. */
@Schema(name = "IndicatorWrite")
public record IndicatorWrite(
        @NotNull
        @Size(max = 80)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*")
        @Schema(example = "KS-KITA1", description = "Unique over all frameworks; never changes")
        String key,

        @Size(max = 40)
        @Schema(nullable = true, example = "KITA1", description = "As the framework writes it; the key when absent")
        String code,

        @Size(max = 80)
        @Schema(nullable = true, example = "mri", description = "Key of a common framework; this or region")
        String framework,

        @Size(max = 80)
        @Schema(nullable = true, example = "kassel", description = "Key of the region whose own indicator it is")
        String region,

        @NotNull @Valid DefinitionWrite definition) {}
