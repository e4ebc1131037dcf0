package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import org.modellregionen.monitor.ObservationStatus;

/**
 * The numbers of one observation.
 *
 * @param status what signs and letters at the numbers say; null when nothing
 * @param range its two ends; null when it is none
 * @param column where the value stands, else its numerator or denominator
 */
record Measured(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        ObservationStatus status,
        Numbers.Range range,
        String column) {

    /** Whether nothing is told that could have to be kept secret; bases are published elsewhere. */
    boolean tellsNothing() {
        return value == null && numerator == null && range == null;
    }

    Measured withValue(BigDecimal other) {
        return new Measured(other, numerator, denominator, status, range, column);
    }
}
