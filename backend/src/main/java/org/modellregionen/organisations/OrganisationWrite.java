package org.modellregionen.organisations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to create or replace an organisation. A provider may change summary, contact and languages of its own. */
@Schema(name = "OrganisationWrite")
public record OrganisationWrite(
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        @Schema(nullable = true, example = "vhs-kassel", description = "Made from the name when absent; never changes")
        String key,

        @NotBlank @Size(max = 200) @Schema(example = "Volkshochschule Kassel")
        String name,

        @NotNull
        @Pattern(regexp = KIND)
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

        @Size(max = 80) @Schema(nullable = true, example = "kassel", description = "Key of the region")
        String region,

        @Size(max = 2000) @Schema(nullable = true) String summary,
        @Valid @Schema(nullable = true) Contact contact,

        @Size(max = 60) List<@NotNull @Pattern(regexp = LANGUAGE_TAG) String> languages) {
    static final String KIND = "municipality|welfare_association|association|migrant_organisation|education_provider"
            + "|religious_community|health_provider|employment_administration|chamber|foundation|other";
    static final Set<String> KINDS = Set.of(KIND.split("\\|"));
    static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    public OrganisationWrite {
        contact = contact == null ? Contact.NONE : contact;
        // Not List.copyOf: a null inside must reach validation and not end as a fault.
        languages = languages == null ? List.of() : languages;
    }

    @Schema(name = "OrganisationContact", description = "Public contact of the organisation; no private person")
    public record Contact(
            @Schema(nullable = true, example = "030 23125-120") @Size(max = 60)
            String phone,

            @Schema(nullable = true, example = "info@vhs-kassel.example") @Email @Size(max = 200)
            String email,

            @Schema(nullable = true, example = "https://www.vhs-kassel.example/")
            @Pattern(regexp = "https?://[^\\s<>\"]{3,490}")
            String website,

            @Schema(nullable = true, example = "Wilhelmshöher Allee 22") @Size(max = 200)
            String street,

            @Schema(nullable = true, example = "34117") @Pattern(regexp = "\\d{5}")
            String postalCode,

            @Schema(nullable = true, example = "Kassel") @Size(max = 120)
            String city) {
        static final Contact NONE = new Contact(null, null, null, null, null, null);
    }
}
