package org.modellregionen.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The programme's own facts, as the brochure states them. */
record Facts(
        String name,
        String level,
        int startYear,
        int plannedEndYear,
        String responsible,
        int applications,
        int selectedRegions,
        String scientificSupport,
        String summary,
        Source source,
        Integer sourceLine) {

    /** Credit of the source that all of this content comes from. */
    @Schema(name = "ProgrammeSource")
    record Source(
            String title,
            String publisher,
            @Schema(example = "2012") int year,
            @Schema(description = "How sure the year is") String yearNote,
            String note) {}
}
