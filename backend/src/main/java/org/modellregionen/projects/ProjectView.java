package org.modellregionen.projects;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Coded;

/** A published project. Members that the source does not state are absent, which is not the same as "none". */
@Schema(name = "Project")
public record ProjectView(
        UUID id,
        @Schema(nullable = true, example = "of-gemeinsam") String key,

        @Schema(description = "Project, activity of an office, or merely mentioned by the source")
        Coded kind,

        @Schema(nullable = true, description = "Absent where the source does not say how far the project got")
        State status,

        @Schema(example = "Gemeinsam für Integration in Offenbach")
        String title,

        @Schema(nullable = true) String summary,

        @Schema(description = "Key of the region", example = "offenbach")
        String region,

        @Schema(nullable = true) String place,

        @Schema(nullable = true, description = "Provider in the directory of organisations")
        UUID providerId,

        @Schema(nullable = true, description = "Provider as the source names it")
        String providerName,

        List<String> partners,
        List<Coded> fieldsOfAction,
        @Schema(nullable = true) FieldBasis fieldBasis,
        List<Coded> targetGroups,

        @Schema(nullable = true, description = "Target groups as the source names them")
        List<String> targetGroupsStated,

        @Schema(description = "Which of the programme's three aims it serves")
        List<Coded> focus,

        @Schema(nullable = true) List<String> aims,
        @Schema(nullable = true) List<String> approach,
        @Schema(nullable = true) List<String> results,
        @Schema(nullable = true) List<StumblingBlock> stumblingBlocks,

        @Schema(nullable = true, description = "What becomes of it, and what others can take over")
        List<String> transfer,

        @Schema(nullable = true) Transferability transferability,
        @Schema(nullable = true) String period,
        @Schema(nullable = true) List<Project.Figure> figures,

        @Schema(nullable = true, description = "Key of the project that it grew out of")
        String origin,

        @Schema(nullable = true) String note,

        @Schema(nullable = true, description = "Where the facts come from")
        String source,

        @Schema(nullable = true, description = "Line in the text of the source")
        Integer sourceLine,

        @Schema(description = "Language of the texts", example = "de")
        String language,

        @Schema(description = "True when the texts are not in the language asked for")
        boolean fallback,

        Instant modified) {

    @Schema(name = "ProjectState")
    public record State(
            @Schema(example = "regularised") String key,
            String label,

            @Schema(nullable = true, description = "What the source says about it")
            String basis) {}

    /** How the project came to its field of action. */
    @Schema(name = "ProjectFieldBasis")
    public record FieldBasis(
            @Schema(example = "heading") String key,
            String label,

            @Schema(nullable = true, description = "The field in the words of the source")
            String stated,

            @Schema(nullable = true) String note) {}

    @Schema(name = "ProjectStumblingBlock")
    public record StumblingBlock(
            @Schema(example = "capacity") String kind,
            @Schema(example = "Mehr Bedarf als Plätze") String label,
            String text) {}

    @Schema(name = "ProjectTransferability")
    public record Transferability(
            @Schema(example = "materials") String key, String label) {}
}
