package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.modellregionen.monitor.imports.tables.RefusedFile;
import org.modellregionen.monitor.imports.tables.Row;
import org.modellregionen.monitor.imports.tables.Table;
import org.modellregionen.monitor.imports.tables.TableLimits;
import org.modellregionen.monitor.imports.tables.Tables;

/** Reads a delivered file from beginning to end with flat memory: observations to one side, findings to the other. */
public final class Delivery {
    private final Path file;
    private final TableLimits limits;
    private final Lookups lookups;
    private final LocalDate today;

    /** @param today no observation is of a later day */
    public Delivery(
            Path file, TableLimits limits, TerritoryLookup territories, IndicatorLookup indicators, LocalDate today) {
        this.file = file;
        this.limits = limits;
        this.lookups = new Lookups(territories, indicators);
        this.today = today;
    }

    /** Takes the observations of the lines that are not refused. */
    public interface Sink {
        void take(ObservationLine observation) throws IOException;
    }

    /** Is told how much has been read, from 0 to 1, every now and then; answers whether to go on. */
    public interface Progress {
        boolean mayGoOn(double share, int rows) throws IOException;
    }

    /**
     * How the file would be read.
     *
     * @param defaults what is known without looking, such as the indicator
     * @throws RefusedFile when it cannot be read at all
     */
    public MappingProposal propose(ImportMapping.Fixed defaults) throws IOException {
        try (Table table = Tables.open(file, limits)) {
            return MappingProposal.of(table, defaults, lookups, today);
        }
    }

    /**
     * Reads all lines.
     *
     * @return false when it was told to stop
     */
    public boolean read(ImportMapping mapping, ImportReport report, Sink sink, Progress progress) throws IOException {
        try (Table table = Tables.open(file, limits)) {
            for (Row.Defect remark : table.remarks()) {
                report.add(Finding.remark(table.headerLine(), remark.column(), remark.code(), remark.shown(), null));
            }
            ColumnPlan plan = new ColumnPlan(mapping, table.columns());
            List<Finding> errors = MappingCheck.errors(mapping, plan);
            for (Finding error : errors) {
                report.refuse(error);
            }
            return !errors.isEmpty()
                    || rows(
                            table,
                            new LineReader(table, mapping, plan, lookups, today, report),
                            report,
                            sink,
                            progress);
        } catch (RefusedFile refused) {
            report.refuse(refused);
            return true;
        }
    }

    private static boolean rows(Table table, LineReader reader, ImportReport report, Sink sink, Progress progress)
            throws IOException {
        Duplicates duplicates = new Duplicates();
        int rows = 0;
        for (Row row = table.next(); row != null; row = table.next()) {
            if (++rows % 1000 == 0 && !progress.mayGoOn(table.progress(), rows)) {
                return false;
            }
            List<ObservationLine> observations = withoutDuplicates(reader.read(row), duplicates, report);
            for (ObservationLine observation : observations) {
                sink.take(observation);
            }
            report.observations(observations.size());
        }
        if (rows == 0) {
            report.refuse(Finding.error(0, null, "no_rows", null, null));
        }
        return true;
    }

    /** The same again is left out with a remark; what contradicts an earlier line refuses both. */
    private static List<ObservationLine> withoutDuplicates(
            List<ObservationLine> observations, Duplicates duplicates, ImportReport report) throws IOException {
        List<ObservationLine> kept = new java.util.ArrayList<>(observations.size());
        boolean refused = false;
        for (ObservationLine observation : observations) {
            Duplicates.Earlier earlier = duplicates.add(observation);
            int line = observation.line();
            if (earlier == null) {
                kept.add(observation);
            } else if (earlier.same() && !report.isRefused(earlier.line())) {
                report.add(Finding.remark(line, null, "repeated", null, String.valueOf(earlier.line())));
            } else {
                refused = true;
                report.add(Finding.error(line, null, "contradicts_line", null, String.valueOf(earlier.line())));
                if (!report.isRefused(earlier.line()) || earlier.line() == line) {
                    report.add(Finding.error(earlier.line(), null, "contradicts_line", null, String.valueOf(line)));
                }
            }
        }
        return refused ? List.of() : kept;
    }
}
