package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import org.modellregionen.monitor.ObservationStatus;

/**
 * The numbers of one observation.
 *
 * @param status what signs and letters at the numbers say; null when nothing
 * @param note a range in words, which is no number
 * @param column where the value stands, else its numerator or denominator
 */
record Measured(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        ObservationStatus status,
        String note,
        String column) {

    boolean isEmpty() {
        return value == null && numerator == null && denominator == null;
    }

    Measured withValue(BigDecimal other) {
        return new Measured(other, numerator, denominator, status, note, column);
    }
}
