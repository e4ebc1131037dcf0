package org.modellregionen.common;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Days of the calendar as they are asked for in query parameters. */
public final class Days {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** @throws ProblemException (400) unless it is a day such as 2026-11-30 between 1900 and 2199 */
    public static LocalDate parse(String parameter, String text, LocalDate otherwise) {
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
        throw ProblemException.invalidParameter(parameter, "must be a day such as 2026-11-30, from 1900 to 2199");
    }
}
