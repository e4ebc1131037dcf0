package org.modellregionen.monitor.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.modellregionen.monitor.disclosure.Cell;
import org.modellregionen.monitor.disclosure.CellKey;

/** One observation as far as its protection depends on it. */
record StoredCell(
        long id,
        TableKey table,
        LocalDate day,
        CellKey key,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String status) {

    /** @param isCount the value itself counts something, and there is no numerator beside it */
    Cell toCell(boolean isCount) {
        BigDecimal count = numerator == null && isCount ? value : numerator;
        return new Cell(key, whole(count), whole(denominator), status.equals("confidential"));
    }

    /** Estimates in thousands and other fractions are no counts of people and do not add up exactly. */
    private static Long whole(BigDecimal number) {
        boolean isCount = number != null && number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
        return isCount ? number.longValueExact() : null;
    }
}
