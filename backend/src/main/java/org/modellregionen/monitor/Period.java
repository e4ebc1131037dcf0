package org.modellregionen.monitor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time an observation speaks of.
 *
 * @param text the one way it is written: {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-05}, {@code
 *     2024-12-31}, {@code 2010/11} (school year), {@code WS 2023/24}, {@code SS 2024}
 * @param from first day
 * @param to last day
 */
public record Period(PeriodKind kind, String text, LocalDate from, LocalDate to) implements Comparable<Period> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::to).thenComparing(Period::from).thenComparing(Period::kind);

    /** What somebody wrote, in German or English; empty when it is no period or could mean several. */
    public static Optional<Period> parse(String text) {
        return PeriodReader.read(text);
    }

    public static Period year(int year) {
        return new Period(
                PeriodKind.YEAR, String.valueOf(valid(year)), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @param half 1 or 2 */
    public static Period halfYear(int year, int half) {
        return months(PeriodKind.HALF_YEAR, valid(year) + "-H" + within(half, 2), year, half * 6 - 5, 6);
    }

    /** @param quarter 1 to 4 */
    public static Period quarter(int year, int quarter) {
        return months(PeriodKind.QUARTER, valid(year) + "-Q" + within(quarter, 4), year, quarter * 3 - 2, 3);
    }

    public static Period month(int year, int month) {
        return months(PeriodKind.MONTH, "%d-%02d".formatted(valid(year), within(month, 12)), year, month, 1);
    }

    public static Period keyDate(LocalDate day) {
        valid(day.getYear());
        return new Period(PeriodKind.KEY_DATE, day.toString(), day, day);
    }

    /** From 1 August, as § 57 of the Hessian school law has it. */
    public static Period schoolYear(int firstYear) {
        return months(PeriodKind.SCHOOL_YEAR, twoYears(firstYear), firstYear, 8, 12);
    }

    /** From 1 October. */
    public static Period winterSemester(int firstYear) {
        return months(PeriodKind.SEMESTER, "WS " + twoYears(firstYear), firstYear, 10, 6);
    }

    /** From 1 April. */
    public static Period summerSemester(int year) {
        return months(PeriodKind.SEMESTER, "SS " + valid(year), year, 4, 6);
    }

    private static Period months(PeriodKind kind, String text, int year, int month, int length) {
        YearMonth first = YearMonth.of(year, month);
        return new Period(
                kind, text, first.atDay(1), first.plusMonths(length - 1).atEndOfMonth());
    }

    private static String twoYears(int first) {
        return "%d/%02d".formatted(valid(first), (first + 1) % 100);
    }

    private static int valid(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("no year of a statistic: " + year);
        }
        return year;
    }

    private static int within(int number, int last) {
        if (number < 1 || number > last) {
            throw new DateTimeException("no part of a year: " + number);
        }
        return number;
    }

    /** By last day, then first day. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
