package org.modellregionen.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme in brief, and what else there is to read about it. */
@Schema(name = "Programme")
public record ProgrammeView(
        @Schema(example = "Modellregionen Integration") String name,
        @Schema(example = "Land Hessen") String level,
        @Schema(example = "2009") int startYear,
        @Schema(example = "2013") int plannedEndYear,
        String responsible,

        @Schema(description = "Cities and counties that applied", example = "17")
        int applications,

        @Schema(example = "6") int selectedRegions,
        String scientificSupport,
        String summary,
        Facts.Source source,
        Integer sourceLine,
        List<Entry> sections,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {

    /** A section by its title; read it at {@code /programme/sections/{key}}. */
    @Schema(name = "ProgrammeSectionEntry")
    public record Entry(
            UUID id,
            String key,
            String title,
            @Schema(example = "10") int items) {}
}
