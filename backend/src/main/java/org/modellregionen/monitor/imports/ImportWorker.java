package org.modellregionen.monitor.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;
import org.modellregionen.indicators.Definitions;
import org.modellregionen.monitor.imports.ImportResult.Outcome;
import org.modellregionen.monitor.imports.lines.Delivery;
import org.modellregionen.monitor.imports.lines.ImportMapping;
import org.modellregionen.monitor.imports.lines.ImportReport;
import org.modellregionen.monitor.imports.lines.MappingProposal;
import org.modellregionen.monitor.imports.lines.ReportFile;
import org.modellregionen.monitor.imports.tables.RefusedFile;
import org.modellregionen.monitor.imports.tables.TableLimits;
import org.modellregionen.regions.Regions;
import org.modellregionen.territories.Territories;

/**
 * Works through waiting imports, one at a time on each replica. A file is read to the end before anything is stored, and
 * then stored in one transaction; whoever falls silent on the way loses the import to the next one, who begins anew.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int STORING_SECONDS = 900;
    private static final long TELL_EVERY = 1_000_000_000L;

    private final UUID worker = UUID.randomUUID();
    private final ImportStore store;
    private final StagedLines staged;
    private final ObservationMerge merge;
    private final Territories territories;
    private final Regions regions;
    private final Definitions definitions;
    private final Changes changes;
    private final Audit audit;
    private final Instance<AfterImport> after;

    ImportWorker(
            ImportStore store,
            StagedLines staged,
            ObservationMerge merge,
            Territories territories,
            Regions regions,
            Definitions definitions,
            Changes changes,
            Audit audit,
            Instance<AfterImport> after) {
        this.store = store;
        this.staged = staged;
        this.merge = merge;
        this.territories = territories;
        this.regions = regions;
        this.definitions = definitions;
        this.changes = changes;
        this.audit = audit;
        this.after = after;
    }

    @Scheduled(every = "${platform.imports.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        store.claim(worker).ifPresent(this::work);
    }

    private void work(ImportRow row) {
        Path file = null;
        Path report = null;
        try {
            file = Files.createTempFile("delivery", ".bin");
            report = Files.createTempFile("report", ".csv");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                store.copyFile(row.id(), ImportStore.DELIVERY, out);
            }
            read(row, file, report);
        } catch (IOException | SQLException | RuntimeException failure) {
            LOG.error("An import failed", failure);
            end(row, ImportStatus.FAILED, null, null, null);
        } finally {
            delete(file);
            delete(report);
        }
    }

    private void read(ImportRow row, Path file, Path reportFile) throws IOException, SQLException {
        QuarkusTransaction.requiringNew().timeout(STORING_SECONDS).run(() -> merge.clear(row.id()));
        Delivery delivery = new Delivery(
                file,
                TableLimits.STANDARD,
                new OfficialTerritories(territories, regions, row.publisher()),
                new KnownIndicators(definitions),
                Days.today());
        List<MappingProposal.Sample> samples = List.of();
        ImportMapping mapping = row.mapping();
        ImportReport report;
        boolean complete = true;
        try (ReportFile out = new ReportFile(new BufferedOutputStream(Files.newOutputStream(reportFile)));
                StagedLines.Copy lines = staged.open(row.id())) {
            report = new ImportReport(out);
            try {
                MappingProposal proposal = delivery.propose(row.defaults());
                samples = proposal.samples();
                mapping = mapping(row, proposal);
                complete = delivery.read(mapping, report, lines::write, new Telling(row.id()));
                lines.finish();
            } catch (RefusedFile refused) {
                report.refuse(refused);
            }
        }
        if (!complete) {
            end(row, ImportStatus.CANCELLED, mapping, null, null);
            return;
        }
        conclude(row, mapping, report, samples, reportFile);
    }

    /** As a person has set it, else as the last file of this source was read if it fits, else as proposed. */
    private ImportMapping mapping(ImportRow row, MappingProposal proposal) {
        if (row.mapping() != null) {
            return row.mapping();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> store.remembered(row.publisher(), row.source()))
                .filter(proposal::hasAllColumns)
                .map(remembered -> remembered.withConstants(row.defaults()))
                .orElse(proposal.mapping());
    }

    /** Tells once a second how far it is, and hears whether to stop. */
    private final class Telling implements Delivery.Progress {
        private final UUID id;
        private long told = System.nanoTime();

        private Telling(UUID id) {
            this.id = id;
        }

        @Override
        public boolean mayGoOn(double share, int rows) {
            if (System.nanoTime() - told < TELL_EVERY) {
                return true;
            }
            told = System.nanoTime();
            return store.progress(id, worker, share, rows);
        }
    }

    private void conclude(
            ImportRow row,
            ImportMapping mapping,
            ImportReport report,
            List<MappingProposal.Sample> samples,
            Path reportFile) {
        boolean refused = report.isFileRefused() || report.counts().refused() > 0 && !row.leaveOut();
        QuarkusTransaction.requiringNew().timeout(STORING_SECONDS).run(() -> {
            Outcome outcome = null;
            if (!report.isFileRefused()) {
                merge.remove(row.id(), report.refusedLines());
                long began = System.nanoTime();
                outcome = refused || row.dryRun()
                        ? merge.compare(row.id(), row.publisher())
                        : merge.merge(row.id(), row.publisher());
                LOG.infof("Import %s: compared or stored in %d ms", row.id(), millisSince(began));
            }
            merge.clear(row.id());
            ImportStatus status =
                    refused ? ImportStatus.REFUSED : row.dryRun() ? ImportStatus.CHECKED : ImportStatus.STORED;
            ImportResult result = new ImportResult(report.counts(), outcome, report.findings(), samples);
            write(row, status, mapping, result, reportFile);
        });
    }

    /** In the caller's transaction; all of it or nothing. */
    private void write(ImportRow row, ImportStatus status, ImportMapping mapping, ImportResult result, Path report) {
        if (report != null) {
            try {
                store.putFile(row.id(), ImportStore.REPORT, report);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
        if (!store.finish(row.id(), worker, status, mapping, result)) {
            throw new IllegalStateException("Another replica has taken this import over");
        }
        if (status == ImportStatus.STORED) {
            store.deleteFile(row.id(), ImportStore.DELIVERY);
            store.remember(row.publisher(), row.source(), mapping);
            long began = System.nanoTime();
            after.forEach(one -> one.stored(row.id(), row.publisher()));
            LOG.infof("Import %s: assessed in %d ms", row.id(), millisSince(began));
            Instant stamp = changes.stamp();
            String region = row.publisher().equals(OfficialTerritories.LAND) ? null : row.publisher();
            audit.append(
                    row.actor(),
                    new Audit.Event("import", "observation_import", row.id(), region, null, audit.hash(result)),
                    stamp);
            changes.changed(ChangeType.OBSERVATION_IMPORT, row.id(), stamp);
        }
    }

    private void end(ImportRow row, ImportStatus status, ImportMapping mapping, ImportResult result, Path report) {
        try {
            QuarkusTransaction.requiringNew().timeout(STORING_SECONDS).run(() -> {
                merge.clear(row.id());
                write(row, status, mapping, result, report);
            });
        } catch (RuntimeException takenOver) {
            LOG.warn("An import could not be ended here", takenOver);
        }
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warn("A temporary file stays", failure);
        }
    }
}
