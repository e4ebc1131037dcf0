package org.modellregionen.monitor.editions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an edition is returned or withdrawn. */
@Schema(name = "EditionReason")
public record EditionReason(
        @NotBlank @Size(max = 2_000) @Schema(example = "Die Zahlen der Schulstatistik waren vorläufig.")
        String reason) {}
