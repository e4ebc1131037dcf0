package org.modellregionen.monitor.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.monitor.imports.lines.Finding;
import org.modellregionen.monitor.imports.lines.ImportMapping;
import org.modellregionen.monitor.imports.lines.ImportReport;

/** A delivery of observations, how it is read and what became of it. */
@Schema(name = "ObservationImport")
public record ImportView(
        UUID id,

        @Schema(description = "Key of the region, or land", example = "kassel")
        String region,

        @Schema(example = "Statistisches Landesamt") String source,

        @Schema(description = "Whether nothing is to be stored")
        boolean dryRun,

        @Schema(
                enumeration = {"refuse_file", "leave_out"},
                description = "Whether one refused line refuses the file, or refused lines are left out")
        String refusedLines,

        ImportStatus status,

        @Schema(example = "0.42", description = "How much of the file has been read, from 0 to 1")
        BigDecimal progress,

        @Schema(description = "Rows read so far") int rowsRead,
        Instant created,
        @Schema(nullable = true) Instant finished,

        @Schema(nullable = true, description = "How the file is read; absent until it has been looked at")
        ImportMapping mapping,

        @Schema(nullable = true, description = "What stands in the columns; absent until the file has been looked at")
        List<Sample> columns,

        @Schema(nullable = true, description = "What became of the lines; absent until all have been read")
        ImportReport.Counts counts,

        @Schema(nullable = true, description = "What is or would be stored; absent for a refused file")
        ImportResult.Outcome outcome,

        @Schema(description = "The first 1000 findings; the report has all of them")
        List<Finding> findings) {

    /** A column of the file and some of its cells. */
    @Schema(name = "ImportSample")
    public record Sample(
            @Schema(example = "Gebietseinheit") String column,

            @Schema(description = "The first different cells")
            List<String> cells) {}
}
