package org.modellregionen.atlas.search.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.OfferView;

/** A search hit, as the API describes it. The bytes themselves come ready-made from the index. */
@Schema(name = "OfferCard")
public record OfferCard(
        UUID id,
        @Schema(example = "Deutschkurs am Abend, A2") String title,
        String summary,

        @Schema(description = "Language of title and summary", example = "de")
        String language,

        @Schema(description = "The language asked for is not there")
        boolean fallback,

        OfferView.Provider provider,
        @Schema(example = "kassel") String region,

        @Schema(description = "The first three places at most")
        List<Place> places,

        @Schema(description = "All places", example = "1") int placeCount,

        @Schema(description = "The next dates, three at most")
        List<Instant> nextDates,

        List<String> levels,
        Cost cost,
        List<String> languages,
        boolean childcare,
        boolean accessible,
        boolean online,
        List<String> fieldsOfAction,
        List<String> topics,
        List<String> targetGroups,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(nullable = true) LocalDate lastConfirmed,
        Instant modified,

        @Schema(nullable = true, description = "Relevance; only where words were searched", example = "7.3")
        Float score,

        @Schema(nullable = true, description = "Kilometres to the nearest place; only with near or place")
        Double distanceKm,

        @Schema(nullable = true, description = "Safe HTML with the words that were found in <mark>")
        Highlights highlights) {

    @Schema(name = "OfferCardPlace")
    public record Place(
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String street,
            @Schema(nullable = true, example = "34117") String postalCode,
            @Schema(nullable = true, example = "Kassel") String city,
            @Schema(nullable = true) Double latitude,
            @Schema(nullable = true) Double longitude,
            @Schema(example = "address") String kind) {}

    @Schema(name = "OfferCardCost")
    public record Cost(
            @Schema(example = "free", description = "free, amount or unknown")
            String kind,

            @Schema(nullable = true, description = "Euro cents")
            Integer amountCents,

            @Schema(nullable = true) String note) {}

    @Schema(name = "OfferHighlights")
    public record Highlights(
            @Schema(nullable = true, example = "<mark>Deutschkurs</mark> am Abend")
            String title,

            @Schema(nullable = true) String text) {}
}
