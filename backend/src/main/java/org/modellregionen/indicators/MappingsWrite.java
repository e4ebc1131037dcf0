package org.modellregionen.indicators;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an indicator relates to those of other frameworks; what other indicators state about it stays. */
@Schema(name = "IndicatorMappingsWrite")
public record MappingsWrite(@NotNull @Size(max = 50) List<@NotNull @Valid Entry> mappings) {

    @Schema(name = "IndicatorMappingWrite")
    public record Entry(
            @NotNull @Size(max = 80) @Schema(example = "LAENDER-C1b", description = "Key or id of the other indicator")
            String indicator,

            @NotNull
            @Pattern(regexp = "exact|close|broad")
            @Schema(
                    enumeration = {"exact", "close", "broad"},
                    example = "close",
                    description = "broad: the other is the wider one")
            String relation) {}
}
