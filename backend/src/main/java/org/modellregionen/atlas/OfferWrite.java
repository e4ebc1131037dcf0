package org.modellregionen.atlas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.OfferContent.Capacity;
import org.modellregionen.atlas.OfferContent.Contact;
import org.modellregionen.atlas.OfferContent.Cost;
import org.modellregionen.atlas.OfferContent.Eligibility;
import org.modellregionen.atlas.OfferContent.Interpreting;
import org.modellregionen.atlas.OfferContent.Link;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Registration;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.atlas.OfferContent.Translation;

/** What is sent to create or replace an offer. Texts are in {@code sourceLanguage}, all others in translations. */
@Schema(name = "OfferWrite", description = "An offer as it is created or replaced")
public record OfferWrite(
        @NotBlank @Size(max = 200) @Schema(example = "Deutschkurs am Abend, A2")
        String title,

        @Size(max = 1000) @Schema(nullable = true, example = "Zweimal in der Woche, mit Kinderbetreuung.")
        String summary,

        @Size(max = 50_000) @Schema(nullable = true) String description,

        @Pattern(regexp = OfferContent.LANGUAGE_TAG) @Schema(nullable = true, example = "de")
        String sourceLanguage,

        @Size(max = 30) List<@NotNull @Valid Translation> translations,

        @NotBlank @Size(max = 80) @Schema(example = "vhs-hanau", description = "Key of the organisation")
        String provider,

        @NotBlank @Size(max = 80) @Schema(example = "main-kinzig-kreis", description = "Key of the region")
        String region,

        @Valid @Schema(nullable = true) Contact contact,
        @Size(max = 50) List<@NotNull @Valid Place> places,
        @Size(max = 50) List<@NotNull @Valid Schedule> schedules,
        @Size(max = 6) List<@NotNull @Pattern(regexp = "A1|A2|B1|B2|C1|C2") String> levels,
        @Valid @Schema(nullable = true) Capacity capacity,
        @Valid @Schema(nullable = true) Cost cost,
        @Valid @Schema(nullable = true) Eligibility eligibility,
        @Size(max = 30) List<@NotNull @Size(max = 200) String> requiredDocuments,
        @Size(max = 60) List<@NotNull @Pattern(regexp = OfferContent.LANGUAGE_TAG) String> languages,
        @Valid @Schema(nullable = true) Interpreting interpreting,
        @Schema(nullable = true) Boolean childcare,
        @Size(max = 1000) @Schema(nullable = true) String childcareNote,
        @Size(max = 20) List<@NotNull String> accessibility,
        @Valid @Schema(nullable = true) Registration registration,
        @Size(max = 30) List<@NotNull @Valid Link> links,
        @Size(max = 5) List<@NotNull String> fieldsOfAction,
        @Size(max = 20) List<@NotNull String> topics,
        @Size(max = 20) List<@NotNull String> targetGroups,
        @Schema(nullable = true, example = "2027-07-31") LocalDate validUntil,
        @Schema(nullable = true, example = "2026-11-01") LocalDate lastConfirmed,

        @Size(max = 80) @Schema(nullable = true, example = "stadtportal-kassel", description = "System it comes from")
        String source,

        @Size(max = 200) @Schema(nullable = true, example = "4711", description = "Id in that system")
        String externalId) {

    public OfferWrite {
        summary = summary == null ? "" : summary;
        description = description == null ? "" : description;
        sourceLanguage = sourceLanguage == null ? "de" : sourceLanguage;
        translations = orEmpty(translations);
        contact = contact == null ? new Contact(null, null, null, null) : contact;
        places = orEmpty(places);
        schedules = orEmpty(schedules);
        levels = orEmpty(levels);
        capacity = capacity == null ? new Capacity(null, null, null) : capacity;
        cost = cost == null ? Cost.UNKNOWN : cost;
        eligibility = eligibility == null ? new Eligibility(null, null, null, null, null) : eligibility;
        requiredDocuments = orEmpty(requiredDocuments);
        languages = orEmpty(languages);
        childcare = Boolean.TRUE.equals(childcare);
        accessibility = orEmpty(accessibility);
        links = orEmpty(links);
        fieldsOfAction = orEmpty(fieldsOfAction);
        topics = orEmpty(topics);
        targetGroups = orEmpty(targetGroups);
    }

    /** This content with other translations and day of confirmation; the rest unchanged. */
    OfferWrite with(List<Translation> otherTranslations, LocalDate confirmed) {
        return new OfferWrite(
                title,
                summary,
                description,
                sourceLanguage,
                otherTranslations,
                provider,
                region,
                contact,
                places,
                schedules,
                levels,
                capacity,
                cost,
                eligibility,
                requiredDocuments,
                languages,
                interpreting,
                childcare,
                childcareNote,
                accessibility,
                registration,
                links,
                fieldsOfAction,
                topics,
                targetGroups,
                validUntil,
                confirmed,
                source,
                externalId);
    }

    private static <T> List<T> orEmpty(List<T> values) {
        return values == null ? List.of() : values;
    }
}
