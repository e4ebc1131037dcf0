package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import java.util.UUID;
import org.modellregionen.monitor.Dimensions;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.Period;

/**
 * One observation of a delivery in normal form.
 *
 * @param line where it stands in the file
 * @param value null where there is none, with a status that says why
 * @param rangeLow with status range, as far as both ends are told
 */
public record ObservationLine(
        int line,
        UUID indicator,
        int version,
        String territory,
        Period period,
        Dimensions dimensions,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        ObservationStatus status,
        BigDecimal rangeLow,
        BigDecimal rangeHigh,
        String source,
        String note) {

    /** What makes it the observation it is, in one text. */
    String key() {
        StringBuilder key = new StringBuilder(96);
        key.append(indicator)
                .append('@')
                .append(version)
                .append('|')
                .append(territory)
                .append('|');
        key.append(period.kind()).append(period.text()).append('|');
        key.append(dimensions.group())
                .append('|')
                .append(dimensions.sex())
                .append('|')
                .append(dimensions.age());
        dimensions
                .extra()
                .forEach(
                        (name, code) -> key.append('|').append(name).append('=').append(code));
        return key.toString();
    }

    /** What it says, in one text; 12.50 and 12.5 say the same. */
    String content() {
        return plain(value)
                + '|'
                + plain(numerator)
                + '|'
                + plain(denominator)
                + '|'
                + status
                + '|'
                + plain(rangeLow)
                + '|'
                + plain(rangeHigh);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
