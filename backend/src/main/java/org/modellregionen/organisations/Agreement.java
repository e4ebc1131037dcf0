package org.modellregionen.organisations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations have agreed on, as everybody may read it. */
@Schema(name = "Agreement")
public record Agreement(
        UUID id,
        int version,

        @Schema(example = "Gemeinsame Sprachberatung im Stadtteil")
        String subject,

        @Schema(example = "2025-03-01") LocalDate agreed,

        @Schema(nullable = true, example = "2028-02-29", description = "Last day; null: until further notice")
        LocalDate until,

        List<Party> parties) {

    /** One side of an agreement. */
    @Schema(name = "AgreementParty")
    public record Party(
            @Size(max = 80)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            @Schema(nullable = true, example = "vhs-kassel", description = "Key, where it is in the directory")
            String organisation,

            @Size(min = 1, max = 200)
            @Schema(
                    nullable = true,
                    example = "Volkshochschule Kassel",
                    description = "Of whoever is not in the directory; otherwise it comes from there")
            String name) {}

    static Agreement of(UUID id, int version, AgreementWrite content) {
        return new Agreement(id, version, content.subject(), content.agreed(), content.until(), content.parties());
    }
}
