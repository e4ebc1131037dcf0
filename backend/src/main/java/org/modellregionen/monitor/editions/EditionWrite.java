package org.modellregionen.monitor.editions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write about an edition; its figures come from the observations. */
@Schema(name = "EditionWrite")
public record EditionWrite(
        @NotBlank @Size(max = 200) @Schema(example = "Integrationsmonitor 2026")
        String title,

        @Size(max = 20_000) @Schema(nullable = true, description = "Introduction") String text) {}
