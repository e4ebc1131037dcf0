package org.modellregionen.monitor.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.monitor.imports.lines.ImportMapping;

/** An import as it is stored. */
record ImportRow(
        UUID id,
        int version,
        String publisher,
        String source,
        boolean dryRun,
        boolean leaveOut,
        ImportMapping.Fixed defaults,
        ImportMapping mapping,
        ImportStatus status,
        boolean cancelRequested,
        BigDecimal progress,
        int rowsRead,
        ImportResult result,
        Instant created,
        Instant finished,
        Audit.Actor actor) {

    ImportView view() {
        return new ImportView(
                id,
                publisher,
                source,
                dryRun,
                leaveOut ? "leave_out" : "refuse_file",
                status,
                progress,
                rowsRead,
                created,
                finished,
                mapping,
                result == null
                        ? null
                        : result.samples().stream()
                                .map(sample -> new ImportView.Sample(sample.column(), sample.cells()))
                                .toList(),
                result == null ? null : result.counts(),
                result == null ? null : result.outcome(),
                result == null ? List.of() : result.findings());
    }
}
