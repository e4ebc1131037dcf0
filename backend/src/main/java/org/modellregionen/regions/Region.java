package org.modellregionen.regions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as it is stored: facts of the programme's source and the platform's own words. */
record Region(
        UUID id,
        String key,
        String kind,
        String settlement,
        Map<String, String> names,
        String summary,
        List<String> focus,
        List<String> statements,
        List<String> notes,
        String concept,
        String projectsStated,
        String figuresNote,
        Office office,
        Source source,
        List<Member> territories,
        List<Figure> figures,
        Instant modified) {

    @Schema(name = "CoordinationOffice", description = "What the source says about it; absent members are not stated")
    public record Office(
            @Schema(nullable = true, example = "Leitstelle Integration")
            String name,

            @Schema(nullable = true) String since,

            @Schema(nullable = true, description = "Place in the administration")
            String placement,

            List<String> tasks,
            @Schema(nullable = true) String staff,

            @Schema(nullable = true, description = "Line of the source's text")
            Integer sourceLine) {}

    @Schema(name = "RegionSource")
    public record Source(
            @Schema(example = "Integration – wie geht das?") String title,
            String publisher,
            @Schema(example = "um 2012") String year,
            @Schema(nullable = true) Integer line) {}

    record Member(String ags, String role, LocalDate validFrom, LocalDate validTo) {
        boolean isWhole() {
            return role.equals("whole");
        }

        boolean isValidOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** One figure as the source gives it. Shares overlap and are never added. */
    @Schema(name = "RegionFigure")
    public record Figure(
            @Schema(
                    example = "migration_background_share",
                    enumeration = {
                        "population",
                        "migration_background_share",
                        "foreigners_share",
                        "migration_background_persons",
                        "foreigners_persons"
                    })
            String code,

            @Schema(example = "06434", description = "Key of the unit that the figure is about")
            String territory,

            @Schema(
                    example = "percent",
                    enumeration = {"persons", "percent"})
            String unit,

            @Schema(nullable = true, example = "25") BigDecimal low,

            @Schema(nullable = true, example = "30", description = "Equal to low unless it is a range")
            BigDecimal high,

            @Schema(nullable = true, example = "25-30 %", description = "As the source prints it")
            String text,

            @Schema(
                    example = "range",
                    enumeration = {"exact", "estimated", "range", "not_stated"})
            String quality,

            @Schema(nullable = true, description = "Absent: the source does not say")
            LocalDate referenceDate,

            @Schema(nullable = true) String note) {}
}
