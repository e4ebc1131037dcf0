package org.modellregionen.atlas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer tells those who wrote an offer when sending it back. */
@Schema(name = "OfferReturn")
public record OfferReturn(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "What should be changed; please without personal data",
                example = "Bitte ergänzen Sie die Uhrzeit.")
        String reason) {}
