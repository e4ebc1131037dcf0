package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.imports.lines.ColumnPlan.Measure;
import org.modellregionen.monitor.imports.lines.IndicatorLookup.Known;
import org.modellregionen.monitor.imports.lines.Numbers.Reading;
import org.modellregionen.monitor.imports.tables.Row;

/** Reads the numbers of a line. */
final class MeasureReader {
    private final List<String> columns;
    private final char decimalSign;
    private final LineFindings findings;

    MeasureReader(List<String> columns, String decimal, LineFindings findings) {
        this.columns = columns;
        this.decimalSign = decimal == null ? 0 : decimal.equals("comma") ? ',' : '.';
        this.findings = findings;
    }

    /** @param factor what the value is to be multiplied with */
    Measured read(Row row, Measure measure, BigDecimal factor) throws IOException {
        Reading value = number(row, measure.value());
        Reading numerator = number(row, measure.numerator());
        Reading denominator = number(row, measure.denominator());
        ObservationStatus status = value.status();
        for (Reading part : List.of(numerator, denominator)) {
            status = status == null ? part.status() : StatusReader.stricter(status, part.status());
        }
        BigDecimal scaled = value.value() == null || factor.compareTo(BigDecimal.ONE) == 0
                ? value.value()
                : value.value().multiply(factor);
        int place = measure.value() >= 0 ? measure.value() : Math.max(measure.numerator(), measure.denominator());
        Numbers.Range range = value.status() == ObservationStatus.RANGE
                ? Numbers.range(row.text(measure.value()), decimalSign)
                : null;
        return new Measured(scaled, numerator.value(), denominator.value(), status, range, columns.get(place));
    }

    static boolean isBlank(Row row, Measure measure) {
        return isBlank(row, measure.value())
                && isBlank(row, measure.numerator())
                && isBlank(row, measure.denominator());
    }

    private static boolean isBlank(Row row, int place) {
        return place < 0 || row.text(place).isBlank();
    }

    private Reading number(Row row, int place) throws IOException {
        if (place < 0) {
            return Reading.EMPTY;
        }
        String text = row.text(place);
        BigDecimal typed = row.number(place);
        Reading reading = typed != null ? Reading.of(typed) : Numbers.read(text, decimalSign);
        if (reading.error() != null) {
            findings.error(columns.get(place), reading.error(), text);
        }
        for (String remark : reading.remarks()) {
            String read = reading.value() == null ? null : reading.value().toPlainString();
            findings.remark(columns.get(place), remark, text, read);
        }
        return reading;
    }

    /** A dash means that there is nothing: none of a count, but no share. */
    static boolean isDash(Row row, Measure measure, Known indicator) {
        return measure.value() >= 0
                && indicator.multiplier() != null
                && row.text(measure.value()).strip().matches("[-–—]");
    }
}
