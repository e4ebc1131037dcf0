package org.modellregionen.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modellregionen.atlas.OfferContent.Schedule;

class OccurrencesTest {

    private static Schedule weekly(String rule, String start, boolean skipHolidays, String... exceptions) {
        return new Schedule(
                null,
                "dates",
                LocalDate.parse(start),
                null,
                "18:00",
                "19:30",
                rule,
                java.util.Arrays.stream(exceptions).map(LocalDate::parse).toList(),
                List.of(),
                skipHolidays,
                null);
    }

    private static List<String> starts(Schedule schedule, String from, String to) {
        return Occurrences.between(List.of(schedule), Instant.parse(from), Instant.parse(to), 100).stream()
                .map(occurrence -> occurrence.start().toString())
                .toList();
    }

    @Test
    void theHourStaysOverTheChangeToSummerTime() {
        Schedule sundays = weekly("FREQ=WEEKLY;BYDAY=SU", "2027-03-21", false);
        assertEquals(
                List.of("2027-03-21T17:00:00Z", "2027-03-28T16:00:00Z"),
                starts(sundays, "2027-03-20T00:00:00Z", "2027-03-30T00:00:00Z"));
    }

    @Test
    void theHourStaysOverTheChangeToWinterTime() {
        Schedule sundays = weekly("FREQ=WEEKLY;BYDAY=SU", "2026-10-18", false);
        assertEquals(
                List.of("2026-10-18T16:00:00Z", "2026-10-25T17:00:00Z"),
                starts(sundays, "2026-10-17T00:00:00Z", "2026-10-26T00:00:00Z"));
    }

    @Test
    void hessianHolidaysAndExceptionsAreLeftOut() {
        Schedule thursdays = weekly("FREQ=WEEKLY;BYDAY=TH", "2027-05-20", true, "2027-06-10");
        // 27 May 2027 is Corpus Christi, a holiday in Hesse but not in all of Germany.
        assertEquals(
                List.of("2027-05-20T16:00:00Z", "2027-06-03T16:00:00Z", "2027-06-17T16:00:00Z"),
                starts(thursdays, "2027-05-19T00:00:00Z", "2027-06-18T00:00:00Z"));
        assertTrue(Occurrences.isHoliday(LocalDate.of(2027, 5, 27)));
        assertFalse(Occurrences.isHoliday(LocalDate.of(2027, 11, 1)), "All Saints is no holiday in Hesse");
    }

    @Test
    void theFirstSaturdayOfTheMonthIsFound() {
        Schedule monthly = weekly("FREQ=MONTHLY;BYDAY=1SA", "2026-12-01", false);
        assertEquals(
                List.of("2026-12-05T17:00:00Z", "2027-01-02T17:00:00Z"),
                starts(monthly, "2026-12-01T00:00:00Z", "2027-01-31T00:00:00Z"));
    }

    @Test
    void aRuleWithoutEndCostsNoMoreFarFromItsStart() {
        Schedule daily = weekly("FREQ=DAILY", "2000-01-01", false);
        assertEquals(
                2, starts(daily, "2099-01-01T00:00:00Z", "2099-01-03T00:00:00Z").size());
    }
}
