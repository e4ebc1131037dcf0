package org.modellregionen.projects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the table {@code project} with its stumbling blocks. Null lists mean "not stated". */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Project(
        UUID id,
        String key,
        String kind,
        String status,
        String statusBasis,
        String title,
        String summary,
        String region,
        String place,
        UUID providerId,
        String providerName,
        List<String> partners,
        List<String> fieldsOfAction,
        String fieldStated,
        String fieldBasis,
        String fieldBasisNote,
        List<String> targetGroups,
        List<String> targetGroupsStated,
        List<String> focus,
        List<String> aims,
        List<String> approach,
        List<String> results,
        List<StumblingBlock> stumblingBlocks,
        List<String> transfer,
        String transferability,
        String period,
        List<Figure> figures,
        String origin,
        String note,
        String source,
        Integer sourceLine) {

    record StumblingBlock(String kind, String text) {}

    /** A figure as the source gives it, with its unit; the label says what it counts, where that is known. */
    @Schema(name = "ProjectFigure")
    record Figure(
            @Schema(example = "60 Unterrichtseinheiten") String value,
            @Schema(nullable = true) String label) {}
}
