package org.modellregionen.atlas.search.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.atlas.Occurrences;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.atlas.search.engine.Times.Rule;

/** Turns the schedules of an offer into rules of opening, and into the weekdays and times of day to filter by. */
final class OpeningRules {
    /** A date without an end counts as open for so long. */
    private static final int MINUTES_WITHOUT_END = 60;

    private static final int DAY_MINUTES = 24 * 60;
    private static final int NOON = 12 * 60;
    private static final int EVENING = 17 * 60;
    /** Opening hours belong to a time of day when they reach so far into it. */
    private static final int ENOUGH_MINUTES = 30;

    private static final int HORIZON_DAYS = 400;
    private static final List<String> WEEKDAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Pattern WEEKLY = Pattern.compile(
            "FREQ=WEEKLY(?:;INTERVAL=1)?;BYDAY=((?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)(?:;UNTIL=(\\d{8})(?:T\\d{6}Z?)?)?");

    private OpeningRules() {}

    static List<Rule> of(List<Schedule> schedules, LocalDate today) {
        List<Rule> rules = new ArrayList<>();
        for (Schedule schedule : schedules) {
            rules.add(rule(schedule, today));
        }
        return rules;
    }

    private static Rule rule(Schedule schedule, LocalDate today) {
        int start = schedule.startTime() == null ? 0 : minute(schedule.startTime());
        int end = schedule.endTime() != null
                ? minute(schedule.endTime())
                : schedule.startTime() == null ? DAY_MINUTES : Math.min(DAY_MINUTES, start + MINUTES_WITHOUT_END);
        Matcher weekly = schedule.recurrence() == null ? null : WEEKLY.matcher(schedule.recurrence());
        if (weekly == null || !weekly.matches()) {
            return new Rule(0, start, end, 0, 0, false, List.of(), listed(schedule, today));
        }
        int until = schedule.endDate() == null ? Integer.MAX_VALUE : day(schedule.endDate());
        if (weekly.group(2) != null) {
            until = Math.min(
                    until, day(LocalDate.parse(weekly.group(2), java.time.format.DateTimeFormatter.BASIC_ISO_DATE)));
        }
        int weekdays = 0;
        for (String weekday : weekly.group(1).split(",")) {
            weekdays |= 1 << WEEKDAYS.indexOf(weekday.toLowerCase());
        }
        return new Rule(
                weekdays,
                start,
                end,
                day(schedule.startDate()),
                until,
                schedule.skipPublicHolidays(),
                schedule.exceptDates().stream().map(OpeningRules::day).toList(),
                schedule.extraDates().stream().map(OpeningRules::day).toList());
    }

    /** Rules that are not simply weekly are written out day by day. */
    private static List<Integer> listed(Schedule schedule, LocalDate today) {
        Instant from = today.atStartOfDay(Occurrences.ZONE).toInstant();
        Instant to = today.plusDays(HORIZON_DAYS).atStartOfDay(Occurrences.ZONE).toInstant();
        return Occurrences.between(List.of(schedule), from, to, HORIZON_DAYS).stream()
                .map(occurrence ->
                        day(occurrence.start().atZone(Occurrences.ZONE).toLocalDate()))
                .distinct()
                .toList();
    }

    private static int minute(String time) {
        LocalTime parsed = LocalTime.parse(time);
        return parsed.getHour() * 60 + parsed.getMinute();
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }

    /** {@code day/…} and {@code daytime/…} terms for what is still to come. */
    static Set<String> filters(List<Schedule> schedules, List<Rule> rules, LocalDate today) {
        Set<String> filters = new TreeSet<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            int days = rule.until() >= day(today) ? rule.weekdays() : 0;
            for (int extra : rule.extra()) {
                if (extra >= day(today)) {
                    days |= 1 << (LocalDate.ofEpochDay(extra).getDayOfWeek().getValue() - 1);
                }
            }
            for (int weekday = 0; weekday < 7; weekday++) {
                if ((days & 1 << weekday) != 0) {
                    filters.add("day/" + WEEKDAYS.get(weekday));
                }
            }
            if (days != 0 && schedules.get(i).startTime() != null) {
                boolean hours = schedules.get(i).kind().equals("opening_hours");
                addDaytimes(
                        filters,
                        rule.startMinute(),
                        hours ? rule.endMinute() : rule.startMinute() + ENOUGH_MINUTES,
                        hours);
            }
        }
        return filters;
    }

    private static void addDaytimes(Set<String> filters, int start, int end, boolean hours) {
        addDaytime(filters, "morning", start, end, 0, NOON, hours);
        addDaytime(filters, "afternoon", start, end, NOON, EVENING, hours);
        addDaytime(filters, "evening", start, end, EVENING, DAY_MINUTES + ENOUGH_MINUTES, hours);
    }

    /** Dates belong to the time of day they begin in; opening hours to all that they reach into. */
    private static void addDaytime(
            Set<String> filters, String name, int start, int end, int from, int to, boolean hours) {
        boolean within = start >= from && start < to;
        if (within || hours && Math.min(end, to) - Math.max(start, from) >= ENOUGH_MINUTES) {
            filters.add("daytime/" + name);
        }
    }
}
