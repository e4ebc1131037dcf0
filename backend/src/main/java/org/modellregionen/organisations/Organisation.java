package org.modellregionen.organisations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.organisations.OrganisationWrite.Contact;

/** An entry of the directory, as everybody may read it. */
@Schema(name = "Organisation")
public record Organisation(
        UUID id,
        @Schema(example = "vhs-kassel") String key,
        @Schema(example = "0") int version,
        @Schema(example = "Volkshochschule Kassel") String name,

        @Schema(
                example = "education_provider",
                enumeration = {
                    "municipality",
                    "welfare_association",
                    "association",
                    "migrant_organisation",
                    "education_provider",
                    "religious_community",
                    "health_provider",
                    "employment_administration",
                    "chamber",
                    "foundation",
                    "other"
                })
        String kind,

        @Schema(nullable = true, example = "kassel", description = "Key of the region")
        String region,

        @Schema(nullable = true) String summary,
        Contact contact,

        @Schema(description = "Languages spoken there (BCP 47)")
        List<String> languages,

        @Schema(description = "Cooperation agreements that it is a party to, latest first")
        List<Agreement> agreements,

        Instant modified) {

    static Organisation of(
            UUID id, String key, int version, OrganisationWrite content, List<Agreement> agreements, Instant stamp) {
        return new Organisation(
                id,
                key,
                version,
                content.name(),
                content.kind(),
                content.region(),
                content.summary(),
                content.contact(),
                content.languages(),
                agreements,
                stamp);
    }

    /** Whether only what a provider may change by itself differs. */
    boolean differsInOwnPartsOnly(OrganisationWrite content) {
        return name.equals(content.name()) && kind.equals(content.kind()) && Objects.equals(region, content.region());
    }
}
