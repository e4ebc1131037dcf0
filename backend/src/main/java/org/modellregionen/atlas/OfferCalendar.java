package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Schedule;

/** The dates of offers as iCalendar (RFC 5545). Opening hours are no dates and are left out. */
@ApplicationScoped
class OfferCalendar {

    /** Holidays that a rule without an end would hit are excepted this many years ahead. */
    private static final int HOLIDAY_YEARS = 2;

    static {
        // The library would otherwise ask a foreign host for newer time zones.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    byte[] write(Collection<OfferView> offers, String base) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Modellregionen Integration//Integrationsatlas//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        String name = offers.size() == 1 ? offers.iterator().next().title() : "Integrationsatlas";
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Occurrences.ZONE.getId())
                .getVTimeZone());
        for (OfferView offer : offers) {
            for (int i = 0; i < offer.schedules().size(); i++) {
                Schedule schedule = offer.schedules().get(i);
                List<LocalDate> days = Occurrences.ruleDays(schedule);
                if (schedule.kind().equals("dates") && !days.isEmpty()) {
                    calendar.add(event(offer, i, days, base));
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // writing to memory
        }
        return out.toByteArray();
    }

    private static VEvent event(OfferView offer, int index, List<LocalDate> days, String base) {
        Schedule schedule = offer.schedules().get(index);
        Temporal start = at(days.get(0), schedule.startTime(), schedule);
        VEvent event = schedule.endTime() == null
                ? new VEvent(start, offer.title())
                : new VEvent(start, at(days.get(0), schedule.endTime(), schedule), offer.title());
        event.removeAll(Property.DTSTAMP);
        event.add(new DtStamp(offer.modified()));
        event.add(new LastModified(offer.modified()));
        event.add(new Uid(offer.id() + "-" + index + "@modellregionen"));
        event.add(new Url(URI.create(base + offer.id())));
        String note = Stream.of(schedule.note(), offer.summary())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        event.add(new Description(note));
        if (schedule.placeIndex() != null) {
            location(event, offer.places().get(schedule.placeIndex()));
        }
        if (schedule.recurrence() != null) {
            event.add(new RRule<>(Occurrences.boundedRule(schedule)));
            dates(exceptions(schedule, days), schedule).ifPresent(list -> event.add(new ExDate<>(list)));
        }
        dates(schedule.extraDates(), schedule).ifPresent(list -> event.add(new RDate<>(list)));
        return event;
    }

    private static void location(VEvent event, Place place) {
        String address = Stream.of(place.name(), place.street(), postalLine(place))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        event.add(new Location(address));
        if (place.latitude() != null) {
            event.add(new Geo(BigDecimal.valueOf(place.latitude()), BigDecimal.valueOf(place.longitude())));
        }
    }

    private static String postalLine(Place place) {
        return place.postalCode() == null ? place.city() : place.postalCode() + " " + place.city();
    }

    private static List<LocalDate> exceptions(Schedule schedule, List<LocalDate> days) {
        List<LocalDate> exceptions = new ArrayList<>(schedule.exceptDates());
        if (schedule.skipPublicHolidays()) {
            LocalDate horizon = LocalDate.now().plusYears(HOLIDAY_YEARS);
            days.stream()
                    .filter(day -> day.isBefore(horizon) && Occurrences.isHoliday(day) && !exceptions.contains(day))
                    .forEach(exceptions::add);
        }
        return exceptions;
    }

    private static java.util.Optional<DateList<Temporal>> dates(List<LocalDate> days, Schedule schedule) {
        if (days.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(new DateList<>(days.stream()
                .map(day -> at(day, schedule.startTime(), schedule))
                .toList()));
    }

    /** A whole day where the schedule has no time. */
    private static Temporal at(LocalDate day, String time, Schedule schedule) {
        return schedule.startTime() == null ? day : ZonedDateTime.of(day, LocalTime.parse(time), Occurrences.ZONE);
    }
}
