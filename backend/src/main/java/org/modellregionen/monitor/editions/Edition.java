package org.modellregionen.monitor.editions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state of a region's monitor: in work, or published and frozen for ever. */
@Schema(name = "Edition")
public record Edition(
        UUID id,
        int version,

        @Schema(example = "kassel", description = "Key of the region")
        String region,

        @Schema(nullable = true, example = "3", description = "Counts the published editions of the region")
        Integer number,

        @Schema(example = "Integrationsmonitor 2026")
        String title,

        @Schema(nullable = true) String text,

        @Schema(
                example = "published",
                enumeration = {"draft", "checked", "approved", "published", "withdrawn"})
        String status,

        @Schema(nullable = true, description = "When the content was frozen")
        Instant checked,

        @Schema(nullable = true) Instant published,
        @Schema(nullable = true) Instant withdrawn,

        @Schema(nullable = true, description = "Why it was returned or withdrawn")
        String reason,

        @Schema(
                nullable = true,
                description = "SHA-256 of the content, which never changes",
                example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        @Schema(nullable = true, description = "What disclosure control cost; for those who work on the edition")
        Loss loss,

        Instant modified,
        @JsonIgnore String createdBy,
        @JsonIgnore String checkedBy) {

    /** Counts of observations. */
    @Schema(name = "EditionLoss")
    public record Loss(
            @Schema(example = "12000") int observations,
            @Schema(example = "130", description = "Not shown for their own sake") int primary,
            @Schema(example = "85", description = "Not shown to protect others") int secondary,
            @Schema(example = "0.012", description = "Mean share of the counts that is not shown, 0 to 1") double countShare) {}

    EditionStatus state() {
        return EditionStatus.of(status);
    }

    /** Without what only those who work on it may know. */
    Edition forThePublic() {
        return new Edition(
                id, version, region, number, title, text, status, checked, published, withdrawn, reason, contentHash, null,
                modified, null, null);
    }
}
