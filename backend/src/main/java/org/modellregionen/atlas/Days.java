package org.modellregionen.atlas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.modellregionen.common.ProblemException;

/** Days in query parameters. */
final class Days {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /** @throws ProblemException (400) unless it is a day such as 2026-11-30 between 2000 and 2100 */
    static LocalDate parse(String parameter, String text, LocalDate otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeParseException malformed) {
            // answered below
        }
        throw ProblemException.invalidParameter(parameter, "must be a day such as 2026-11-30, from 2000 to 2100");
    }
}
