package org.modellregionen.atlas;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.common.Days;

/**
 * When an offer takes place. Days are computed as local dates and only then turned into instants, so that 18:00 stays
 * 18:00 over the change to daylight saving; a time that the change skips moves by the hour that is missing.
 */
public final class Occurrences {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** Bounds the work for rules without an end. */
    private static final int MAX_STEPS = 4_000;

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    private static final Map<Integer, Set<LocalDate>> HESSE = new ConcurrentHashMap<>();

    private Occurrences() {}

    /** One date of an offer; without an end time, {@code end} is null. */
    @Schema(name = "Occurrence")
    public record Occurrence(
            Instant start,
            @Schema(nullable = true) Instant end,

            @Schema(nullable = true, description = "Which of the offer's places, from 0")
            Integer placeIndex,

            @Schema(nullable = true) String note) {}

    /** Dates that begin in {@code [from, to)}, in order, {@code limit} at most. */
    public static List<Occurrence> between(List<Schedule> schedules, Instant from, Instant to, int limit) {
        List<Occurrence> all = new ArrayList<>();
        LocalDate first = from.atZone(ZONE).toLocalDate();
        LocalDate last = to.atZone(ZONE).toLocalDate();
        for (Schedule schedule : schedules) {
            for (LocalDate day : days(schedule, first, last, limit + 1)) {
                Occurrence occurrence = on(day, schedule);
                if (!occurrence.start.isBefore(from) && occurrence.start.isBefore(to)) {
                    all.add(occurrence);
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Occurrence::start))
                .limit(limit)
                .toList();
    }

    /** The next {@code limit} beginnings within a year; opening hours do not count as dates. */
    public static List<Instant> next(List<Schedule> schedules, Instant now, int limit) {
        List<Schedule> dates = schedules.stream()
                .filter(schedule -> schedule.kind().equals("dates"))
                .toList();
        return between(dates, now, now.plusSeconds(366L * 86_400), limit).stream()
                .map(Occurrence::start)
                .toList();
    }

    /** Days of a schedule in {@code [first, last]}, {@code limit} at most. */
    static Set<LocalDate> days(Schedule schedule, LocalDate first, LocalDate last, int limit) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate extra : schedule.extraDates()) {
            addWithin(days, extra, first, last);
        }
        if (schedule.recurrence() == null) {
            addUnlessExcepted(days, schedule, schedule.startDate(), first, last);
            return days;
        }
        RecurrenceRuleIterator dates = rule(schedule.recurrence()).iterator(dateTime(schedule.startDate()));
        if (first.isAfter(schedule.startDate())) {
            dates.fastForward(dateTime(first));
        }
        for (int steps = 0; dates.hasNext() && steps < MAX_STEPS && days.size() < limit; steps++) {
            DateTime next = dates.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(last) || schedule.endDate() != null && day.isAfter(schedule.endDate())) {
                break;
            }
            addUnlessExcepted(days, schedule, day, first, last);
        }
        return days;
    }

    /** All days that the rule alone names, exceptions included: from the start, 1 000 at most, two years ahead. */
    static List<LocalDate> ruleDays(Schedule schedule) {
        if (schedule.recurrence() == null) {
            return List.of(schedule.startDate());
        }
        LocalDate last = Days.today().plusYears(2);
        List<LocalDate> days = new ArrayList<>();
        RecurrenceRuleIterator dates = rule(schedule.recurrence()).iterator(dateTime(schedule.startDate()));
        for (int steps = 0; dates.hasNext() && steps < 1_000; steps++) {
            DateTime next = dates.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(last) || schedule.endDate() != null && day.isAfter(schedule.endDate())) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    /** The schedule's rule, ended by its last day where it has one. */
    static String boundedRule(Schedule schedule) {
        RecurrenceRule rule = rule(schedule.recurrence());
        if (schedule.endDate() == null
                || rule.getCount() != null && ruleDays(schedule).size() >= rule.getCount()) {
            return rule.toString();
        }
        ZonedDateTime end =
                schedule.endDate().atTime(23, 59, 59).atZone(ZONE).withZoneSameInstant(java.time.ZoneOffset.UTC);
        rule.setUntil(
                schedule.startTime() == null
                        ? dateTime(schedule.endDate())
                        : new DateTime(DateTime.UTC, end.toInstant().toEpochMilli()));
        return rule.toString();
    }

    private static void addUnlessExcepted(
            Set<LocalDate> days, Schedule schedule, LocalDate day, LocalDate first, LocalDate last) {
        boolean holiday = schedule.skipPublicHolidays() && isHoliday(day);
        if (!holiday && !schedule.exceptDates().contains(day)) {
            addWithin(days, day, first, last);
        }
    }

    private static void addWithin(Set<LocalDate> days, LocalDate day, LocalDate first, LocalDate last) {
        if (!day.isBefore(first) && !day.isAfter(last)) {
            days.add(day);
        }
    }

    private static Occurrence on(LocalDate day, Schedule schedule) {
        LocalTime start = schedule.startTime() == null ? LocalTime.MIDNIGHT : time(schedule.startTime());
        Instant end = schedule.endTime() == null
                ? null
                : ZonedDateTime.of(day, time(schedule.endTime()), ZONE).toInstant();
        return new Occurrence(
                ZonedDateTime.of(day, start, ZONE).toInstant(), end, schedule.placeIndex(), schedule.note());
    }

    /** A time checked before as HH:MM; the general parser takes most of the work for an offer with many dates. */
    private static LocalTime time(String clock) {
        return LocalTime.of(Integer.parseInt(clock, 0, 2, 10), Integer.parseInt(clock, 3, 5, 10));
    }

    private static DateTime dateTime(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static RecurrenceRule rule(String text) {
        try {
            return new RecurrenceRule(text);
        } catch (InvalidRecurrenceRuleException impossible) {
            throw new IllegalStateException(impossible); // rules are checked before they are stored
        }
    }

    /** Public holidays of Hesse. */
    public static boolean isHoliday(LocalDate day) {
        return HESSE.computeIfAbsent(
                        day.getYear(),
                        year -> HOLIDAYS.getHolidays(java.time.Year.of(year), "he").stream()
                                .map(holiday -> holiday.getDate())
                                .collect(Collectors.toSet()))
                .contains(day);
    }
}
