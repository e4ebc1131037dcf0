package org.modellregionen.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

/** An offer as it is read: its texts in the language asked for, with everything a visitor needs. */
@Schema(name = "Offer")
public record OfferView(
        UUID id,
        @Schema(example = "3") int version,
        @Schema(example = "published") OfferStatus status,

        @Schema(nullable = true, description = "Only for those who may take them: the steps that are possible now")
        List<String> possibleSteps,

        @Schema(nullable = true, description = "A changed version waits for approval")
        Boolean revisionPending,

        @Schema(nullable = true, description = "Only for those who may write it: what the last reviewer asked for")
        String returnReason,

        @Schema(example = "de") String sourceLanguage,

        @Schema(description = "Language of title, summary and description", example = "de")
        String language,

        @Schema(description = "The language asked for is not there")
        boolean fallback,

        @Schema(example = "Deutschkurs am Abend, A2") String title,
        String summary,
        String description,
        List<Translation> translations,
        Provider provider,
        @Schema(example = "main-kinzig-kreis") String region,
        Contact contact,
        List<Place> places,
        List<Schedule> schedules,

        @Schema(description = "The next dates, three at most")
        List<Instant> nextDates,

        List<String> levels,
        Capacity capacity,
        Cost cost,
        Eligibility eligibility,
        List<String> requiredDocuments,
        List<String> languages,
        @Schema(nullable = true) Interpreting interpreting,
        boolean childcare,
        @Schema(nullable = true) String childcareNote,
        List<String> accessibility,
        @Schema(nullable = true) Registration registration,
        List<Link> links,
        List<String> fieldsOfAction,
        List<String> topics,
        List<String> targetGroups,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(nullable = true) LocalDate lastConfirmed,
        @Schema(nullable = true) String source,
        @Schema(nullable = true) String externalId,
        Instant created,
        Instant modified) {

    @Schema(name = "OfferProvider")
    public record Provider(
            UUID id,
            @Schema(example = "vhs-hanau") String key,
            @Schema(example = "Volkshochschule Hanau") String name) {}

    static OfferView of(OfferStore.Stored stored, String language, Instant now) {
        Offer offer = stored.offer();
        OfferWrite content = offer.content();
        Translation text = OfferTexts.choose(offer.texts(), language);
        return new OfferView(
                offer.id(),
                offer.version(),
                offer.status(),
                null,
                null,
                null,
                content.sourceLanguage(),
                text.language(),
                !text.language().equals(language),
                text.title(),
                text.summary(),
                text.description(),
                offer.texts(),
                new Provider(offer.providerId(), content.provider(), stored.providerName()),
                content.region(),
                content.contact(),
                content.places(),
                content.schedules(),
                Occurrences.next(content.schedules(), now, 3),
                content.levels(),
                content.capacity(),
                content.cost(),
                content.eligibility(),
                content.requiredDocuments(),
                content.languages(),
                content.interpreting(),
                content.childcare(),
                content.childcareNote(),
                content.accessibility(),
                content.registration(),
                content.links(),
                content.fieldsOfAction(),
                content.topics(),
                content.targetGroups(),
                content.validUntil(),
                offer.lastConfirmed(),
                content.source(),
                content.externalId(),
                offer.created(),
                offer.modified());
    }

    OfferView forEditor(List<String> steps, boolean pending, String reason) {
        return new OfferView(
                id,
                version,
                status,
                steps,
                pending,
                reason,
                sourceLanguage,
                language,
                fallback,
                title,
                summary,
                description,
                translations,
                provider,
                region,
                contact,
                places,
                schedules,
                nextDates,
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
                lastConfirmed,
                source,
                externalId,
                created,
                modified);
    }
}
