package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellregionen.monitor.Dimensions;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.Period;
import org.modellregionen.monitor.imports.lines.ColumnPlan.Measure;
import org.modellregionen.monitor.imports.lines.ColumnPlan.Placed;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;
import org.modellregionen.monitor.imports.lines.IndicatorLookup.Known;
import org.modellregionen.monitor.imports.lines.StatusReader.Said;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Found;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Outcome;
import org.modellregionen.monitor.imports.tables.Row;
import org.modellregionen.monitor.imports.tables.Table;

/** Turns rows of a table into observations or findings, by a mapping. */
final class LineReader {
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?is)\\s*(?:\\d{1,2}\\)|\\*|_{3,}|-{3,}|©|\\(c\\)|(?:daten)?quelle|source|stand\\b|anmerkung|hinweis|fußnote|erläuterung"
                    + "|zeichenerklärung|legende|note[: ]).*");
    private static final int MAX_TEXT = 500;

    private final ColumnPlan plan;
    private final Fixed constants;
    private final List<String> columns;
    private final LocalDate today;
    private final ImportReport report;
    private final LineFindings findings;
    private final DimensionReader dimensions;
    private final StatusReader statuses;
    private final MeasureReader measures;
    private final ObservationChecks checks;
    private final TerritoryResolver territories;
    private final Remembered<String, Optional<Period>> periods = new Remembered<>(Period::parse);
    private final Remembered<String, Optional<Known>> indicators;
    private final Remembered<UnitPair, Optional<BigDecimal>> factors =
            new Remembered<>(pair -> Optional.ofNullable(Units.factor(pair.delivered, pair.defined)));

    private record UnitPair(String delivered, String defined) {}

    LineReader(
            Table table,
            ImportMapping mapping,
            ColumnPlan plan,
            Lookups lookups,
            LocalDate today,
            ImportReport report) {
        this.plan = plan;
        this.constants = mapping.constants();
        this.columns = table.columns();
        this.today = today;
        this.report = report;
        this.findings = new LineFindings(report);
        this.dimensions = new DimensionReader(plan, constants, findings);
        this.statuses = new StatusReader(plan, constants, findings);
        this.measures = new MeasureReader(columns, mapping.decimal(), findings);
        this.checks = new ObservationChecks(findings);
        this.territories = new TerritoryResolver(lookups.territories());
        this.indicators = new Remembered<>(lookups::indicator);
    }

    /** The observations of a row; none when it is refused, or says nothing. */
    List<ObservationLine> read(Row row) throws IOException {
        if (isAside(row)) {
            report.aside(row.line(), row.isBlank() ? "" : String.join(" ", row.texts()));
            return List.of();
        }
        findings.begin(row.line());
        if (!row.defects().isEmpty()) {
            for (Row.Defect defect : row.defects()) {
                findings.error(defect.column(), defect.code(), defect.shown());
            }
            return List.of();
        }
        Dimensions own = dimensions.line(row);
        Said said = statuses.read(row);
        List<ObservationLine> observations = new ArrayList<>(plan.measures().size());
        boolean wide = plan.measures().size() > 1;
        for (Measure measure : plan.measures()) {
            if (!wide || !MeasureReader.isBlank(row, measure)) {
                ObservationLine observation = observation(row, measure, own, said);
                if (observation != null) {
                    observations.add(observation);
                }
            }
        }
        if (observations.isEmpty() && !findings.isRefused()) {
            findings.remark(null, "empty_value", null);
        }
        return findings.isRefused() ? List.of() : observations;
    }

    /** Blank lines, a header that comes again, and footnotes below the table. */
    private boolean isAside(Row row) {
        if (row.isBlank()) {
            return row.defects().isEmpty();
        }
        return row.filled() == 1
                        && FOOTNOTE.matcher(String.join("", row.texts())).matches()
                || List.of(row.texts()).equals(columns);
    }

    private ObservationLine observation(Row row, Measure measure, Dimensions own, Said said) throws IOException {
        Known indicator = indicator(row, measure);
        Period period = period(row, measure);
        String territory = period == null ? null : territory(row, measure, period);
        if (indicator == null || territory == null) {
            return null;
        }
        BigDecimal factor = factor(row, measure, indicator);
        Measured numbers = measures.read(row, measure, factor == null ? BigDecimal.ONE : factor);
        if (MeasureReader.isDash(row, measure, indicator)) {
            numbers = numbers.withValue(null);
        }
        if (said.locked() != null && !numbers.tellsNothing()) {
            findings.error(numbers.column(), "confidential_value", said.locked());
        }
        numbers = checks.check(numbers, indicator);
        ObservationStatus status = status(numbers, said);
        if (findings.isRefused()) {
            return null;
        }
        return new ObservationLine(
                row.line(),
                indicator.id(),
                indicator.version(),
                territory,
                period,
                dimensions.bound(own, measure.bound()),
                numbers.value(),
                numbers.numerator(),
                numbers.denominator(),
                status,
                numbers.range() == null ? null : numbers.range().low(),
                numbers.range() == null ? null : numbers.range().high(),
                first(cell(row, Role.SOURCE), measure.bound().source(), constants.source()),
                first(cut(said.note()), measure.bound().note(), constants.note()));
    }

    private ObservationStatus status(Measured numbers, Said said) throws IOException {
        ObservationStatus status = StatusReader.stricter(said.status(), numbers.status());
        if (numbers.status() == ObservationStatus.CONFIDENTIAL && !numbers.tellsNothing()) {
            findings.error(numbers.column(), "confidential_value", ".");
        }
        if (status == ObservationStatus.MISSING && !numbers.tellsNothing()) {
            findings.error(numbers.column(), "missing_with_value", null);
        }
        boolean explained = status == ObservationStatus.CONFIDENTIAL
                || status == ObservationStatus.UNRELIABLE
                || status == ObservationStatus.MISSING
                || status == ObservationStatus.RANGE;
        if (numbers.value() != null || numbers.numerator() != null || explained || findings.isRefused()) {
            return status;
        }
        findings.remark(numbers.column(), "empty_value", null);
        return ObservationStatus.MISSING;
    }

    private Known indicator(Row row, Measure measure) throws IOException {
        Placed column = plan.first(Role.INDICATOR);
        String text = first(measure.bound().indicator(), labelled(row, column), constants.indicator());
        Optional<Known> known = text == null ? Optional.empty() : indicators.get(text);
        if (known.isEmpty()) {
            findings.error(name(column), text == null ? "missing_cell" : "unknown_indicator", text);
        }
        return known.orElse(null);
    }

    private Period period(Row row, Measure measure) throws IOException {
        Placed column = plan.first(Role.PERIOD);
        String text = first(measure.bound().period(), labelled(row, column), constants.period());
        Optional<Period> period = text == null ? Optional.empty() : periods.get(text);
        if (period.isEmpty()) {
            findings.error(name(column), text == null ? "missing_cell" : "unknown_period", text);
            return null;
        }
        if (period.get().from().isAfter(today)) {
            findings.error(name(column), "future_period", text);
            return null;
        }
        if (period.get().to().isAfter(today)) {
            findings.remark(name(column), "period_not_over", text);
        }
        return period.get();
    }

    /** The first column that says something; another one must not say something else. */
    private String territory(Row row, Measure measure, Period period) throws IOException {
        String fixed = measure.bound().territory();
        if (fixed != null) {
            return resolve(measure.value() < 0 ? null : columns.get(measure.value()), fixed, period);
        }
        String found = null;
        for (Placed column : plan.all(Role.TERRITORY)) {
            String text = labelled(row, column);
            if (text != null && found == null) {
                found = resolve(column.name(), text, period);
                if (found == null) {
                    return null;
                }
            } else if (text != null) {
                Found other = territories.resolve(text, period.to());
                if (other.outcome() == Outcome.FOUND && !other.ags().equals(found)) {
                    findings.error(column.name(), "territory_contradiction", text, found);
                }
            }
        }
        if (found == null && constants.territory() != null) {
            return resolve(null, constants.territory(), period);
        }
        if (found == null) {
            findings.error(name(plan.first(Role.TERRITORY)), "missing_cell", "");
        }
        return found;
    }

    private String resolve(String column, String text, Period period) throws IOException {
        Found found = territories.resolve(text, period.to());
        if (found.outcome() == Outcome.FOUND) {
            return found.ags();
        }
        String code = Labels.isGarbled(text)
                ? "garbled_text"
                : "territory_" + found.outcome().name().toLowerCase(java.util.Locale.ROOT);
        findings.error(column, code, text, found.detail());
        return null;
    }

    private BigDecimal factor(Row row, Measure measure, Known indicator) throws IOException {
        Placed column = plan.first(Role.UNIT);
        String unit = first(measure.bound().unit(), labelled(row, column), constants.unit());
        BigDecimal factor = unit == null || indicator.unit() == null
                ? BigDecimal.ONE
                : factors.get(new UnitPair(unit, indicator.unit())).orElse(null);
        if (factor == null) {
            findings.error(name(column), "unit_mismatch", unit, indicator.unit());
            return null;
        }
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            findings.remark(name(column), "scaled", unit, factor.toPlainString());
        }
        String power = cell(row, Role.SCALE);
        if (power != null && !power.matches("-?\\d")) {
            findings.error(name(plan.first(Role.SCALE)), "not_a_number", power);
        } else if (power != null) {
            factor = factor.multiply(BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(power)));
        }
        return factor;
    }

    private String cell(Row row, Role role) {
        Placed column = plan.first(role);
        String text = column == null ? "" : row.text(column.place()).strip();
        return text.isEmpty() ? null : text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    /** What a cell says, by the column's own words where they have been given a meaning. */
    private static String labelled(Row row, Placed column) {
        if (column == null) {
            return null;
        }
        String text = row.text(column.place()).strip();
        String mapped = column.labels().isEmpty() ? null : column.labels().get(Labels.normal(text));
        return mapped != null ? mapped : text.isEmpty() ? null : text;
    }

    private static String cut(String note) {
        return note == null || note.length() <= MAX_TEXT ? note : note.substring(0, MAX_TEXT);
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static String name(Placed column) {
        return column == null ? null : column.name();
    }
}
