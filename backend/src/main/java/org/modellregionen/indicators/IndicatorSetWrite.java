package org.modellregionen.indicators;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The choice of a region. */
@Schema(name = "IndicatorSetWrite")
public record IndicatorSetWrite(
        @NotNull
        @Size(max = 300)
        @Schema(
                example = "[\"MRI-B1\", \"MRI-C1\"]",
                description = "Keys in the order of the monitor; empty: back to the common set")
        List<@NotNull @Size(max = 80) String> indicators) {}
