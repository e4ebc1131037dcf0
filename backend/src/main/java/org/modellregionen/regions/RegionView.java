package org.modellregionen.regions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profile of a region. */
@Schema(name = "Region")
public record RegionView(
        UUID id,
        @Schema(example = "hochtaunuskreis") String key,

        @Schema(
                example = "model_region",
                enumeration = {"model_region", "kompetenzkreis"})
        String kind,

        @Schema(
                example = "county",
                enumeration = {"city", "county"})
        String settlement,

        @Schema(example = "Hochtaunuskreis") String name,

        @Schema(description = "Name by language") Map<String, String> names,

        @Schema(example = "de", description = "Language of all texts but the name")
        String textLanguage,

        String summary,
        List<String> focus,

        @Schema(description = "What else the source says, in other words")
        List<String> statements,

        @Schema(description = "Contradictions and gaps of the source, and what to mind")
        List<String> notes,

        @Schema(nullable = true, description = "State of the integration concept as the source tells it")
        String integrationConcept,

        @Schema(nullable = true, description = "Number of projects as the source tells it")
        String projectsStated,

        List<Member> territories,
        List<Region.Figure> figures,
        @Schema(nullable = true) String figuresNote,
        Region.Office coordinationOffice,
        Kgst kgst,

        @Schema(description = "Counts of the platform's own content by name")
        Map<String, Long> quickNumbers,

        Region.Source source,
        Instant modified) {

    @Schema(name = "RegionTerritory")
    public record Member(
            @Schema(example = "06434008") String ags,

            @Schema(nullable = true, example = "Oberursel (Taunus)")
            String name,

            @Schema(
                    example = "participating",
                    enumeration = {"whole", "participating"},
                    description =
                            "whole: the region consists of it; participating: municipality that works in the programme")
            String role,

            @Schema(nullable = true, description = "First day; absent: from the start")
            LocalDate validFrom,

            @Schema(nullable = true, description = "Last day; absent: until further notice")
            LocalDate validTo,

            @Schema(description = "Whether it belongs to the region today")
            boolean current) {}

    @Schema(name = "KgstRecommendation", description = "Recommended place of the integration work by size (KGSt)")
    public record Kgst(
            String source,
            List<Evaluation> evaluations,

            @Schema(nullable = true, description = "What the region has: its coordination office")
            String present) {}

    @Schema(name = "KgstEvaluation")
    public record Evaluation(
            @Schema(example = "06434") String territory,

            @Schema(nullable = true, example = "Hochtaunuskreis")
            String name,

            @Schema(example = "227628") long population,

            @Schema(
                    example = "programme",
                    enumeration = {"programme", "official"},
                    description = "The programme's source or the official figure of the newest year")
            String basis,

            @Schema(nullable = true, example = "2022", description = "Year of the official figure")
            Integer year,

            @Schema(
                    example = "own_unit",
                    enumeration = {"own_unit", "bundled", "none"})
            String recommendation,

            String reason) {}
}
