package org.modellregionen.monitor.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.monitor.imports.lines.Finding;
import org.modellregionen.monitor.imports.lines.ImportReport;
import org.modellregionen.monitor.imports.lines.MappingProposal;

/** What became of a delivery. */
record ImportResult(
        ImportReport.Counts counts, Outcome outcome, List<Finding> findings, List<MappingProposal.Sample> samples) {

    /** What its observations are beside those that are there. */
    @Schema(name = "ImportOutcome")
    record Outcome(
            @Schema(description = "Observations that were not there")
            long added,

            @Schema(description = "Observations that correct others; what they replace stays as an earlier vintage")
            long changed,

            @Schema(description = "Observations that are there already")
            long unchanged) {}
}
