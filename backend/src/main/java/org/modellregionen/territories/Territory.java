package org.modellregionen.territories;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One period of an official unit, as long as its name, kind, outline and parent stay the same. */
@Schema(name = "Territory")
public record Territory(
        UUID id,

        @Schema(example = "06435014", description = "Official key (Amtlicher Gemeindeschlüssel)")
        String ags,

        @Schema(nullable = true, example = "064350014014", description = "Regional key (Regionalschlüssel)")
        String ars,

        @Schema(example = "municipality") Level level,
        @Schema(example = "Hanau") String name,

        @Schema(nullable = true, example = "Hanau, Brüder-Grimm-Stadt")
        String officialName,

        @Schema(nullable = true, example = "Sonderstatusstadt")
        String kind,

        @Schema(nullable = true, description = "First day; absent when it lies before the records, which begin in 2012")
        LocalDate validFrom,

        @Schema(nullable = true, description = "Last day; absent while the period lasts")
        LocalDate validTo,

        @Schema(nullable = true, example = "06435", description = "Key of the unit above")
        String parent,

        @Schema(nullable = true, example = "76.28") BigDecimal areaKm2,
        @Schema(nullable = true) Point centre,
        @Schema(nullable = true, example = "DE719") String nuts3,

        @Schema(nullable = true, example = "dicht besiedelt")
        String urbanisation,

        @Schema(nullable = true) String note,
        List<Population> population,

        @Schema(description = "Postcodes of a municipality. © OpenStreetMap contributors, ODbL 1.0")
        List<String> postcodes,

        @Schema(description = "Changes that this period came from")
        List<Change> predecessors,

        @Schema(description = "Changes that this period ended or went on with")
        List<Change> successors,

        Instant modified) {

    /** Coordinates in degrees, WGS 84. */
    @Schema(name = "GeoPoint")
    public record Point(
            @Schema(example = "50.13557") double latitude,
            @Schema(example = "8.91519") double longitude) {}

    /** Inhabitants of the unit's outline in one year. */
    @Schema(name = "TerritoryPopulation")
    public record Population(
            @Schema(example = "2022") int year,
            @Schema(example = "101364") int total,
            @Schema(nullable = true) Integer male,
            @Schema(nullable = true) Integer female,

            @Schema(
                    example = "official",
                    enumeration = {"official", "sum", "predecessor"},
                    description = "predecessor: published under an earlier key of the same outline")
            String basis,

            String source,
            @Schema(nullable = true) String note) {}

    /** What became of a unit, with how sure that is. */
    @Schema(name = "TerritoryChange")
    public record Change(
            @Schema(description = "First day of the new state")
            LocalDate date,

            @Schema(
                    example = "key_change",
                    enumeration = {"merger", "key_change", "separation", "name_or_status", "boundary"})
            String kind,

            @Schema(description = "Key of the unit at the other end of the change", example = "06415000")
            String ags,

            @Schema(example = "Hanau") String name,
            String evidence,

            @Schema(
                    example = "medium_high",
                    enumeration = {"high", "medium_high", "medium", "low_medium", "low"})
            String confidence) {}

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Inhabitants by the newest figure; 0 when none is known. */
    public int inhabitants() {
        return population.stream()
                .max(java.util.Comparator.comparingInt(Population::year))
                .map(Population::total)
                .orElse(0);
    }
}
