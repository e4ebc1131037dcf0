package org.modellregionen.atlas;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellregionen.atlas.Occurrences.Occurrence;
import org.modellregionen.atlas.OfferContent.Place;
import org.modellregionen.atlas.OfferContent.Schedule;
import org.modellregionen.atlas.OfferContent.Translation;

/** An offer in words, ready to be laid out. Public members, since the template reads them. */
record PrintedOffer(
        String title,
        String language,
        String direction,
        String provider,
        String summary,
        List<String> paragraphs,
        String notice,
        List<Row> rows,
        String address) {
    private static final int DATES = 8;

    /** One fact: its name and what there is to say, a line each. */
    record Row(String label, List<Line> lines) {}

    /** Contents come in several languages, so each line says which way it runs. */
    record Line(String text, String direction) {
        static Line of(String text) {
            boolean rightToLeft = text.codePoints()
                            .map(Character::getDirectionality)
                            .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                            .findFirst()
                            .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                    != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
            return new Line(text, rightToLeft ? "rtl" : "ltr");
        }
    }

    static PrintedOffer of(OfferView offer, PrintLabels labels, String address) {
        return new PrintedOffer(
                offer.title(),
                offer.language(),
                Line.of(offer.title()).direction(),
                offer.provider().name(),
                offer.summary().isBlank() ? null : offer.summary(),
                Arrays.stream(offer.description().split("\\n+"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                notice(offer, labels),
                new Facts(offer, labels).rows(),
                address);
    }

    private static String notice(OfferView offer, PrintLabels labels) {
        if (offer.fallback()) {
            return labels.get("fallback");
        }
        return offer.translations().stream()
                .filter(text -> text.language().equals(offer.language()))
                .map(Translation::state)
                .filter(state -> state.equals("outdated") || state.equals("machine"))
                .map(labels::get)
                .findAny()
                .orElse(null);
    }

    /** Collects the facts that an offer states; what it does not state is left out. */
    private static final class Facts {
        private final OfferView offer;
        private final PrintLabels labels;
        private final List<Row> rows = new ArrayList<>();
        private final DateTimeFormatter day;
        private final DateTimeFormatter moment;

        Facts(OfferView offer, PrintLabels labels) {
            this.offer = offer;
            this.labels = labels;
            this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(labels.locale());
            this.moment = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", labels.locale());
        }

        List<Row> rows() {
            add("place", offer.places().stream().map(this::place));
            add("dates", dates());
            add("hours", hours());
            add("cost", Stream.of(cost(), offer.cost().note(), offer.cost().reductions()));
            add("level", Stream.of(String.join(", ", offer.levels())));
            add("languages", Stream.of(languages(offer.languages())));
            if (offer.interpreting() != null
                    && Boolean.TRUE.equals(offer.interpreting().available())) {
                add(
                        "interpreting",
                        Stream.of(
                                labels.get("yes"),
                                languages(offer.interpreting().languages()),
                                offer.interpreting().note()));
            }
            add("eligibility", Stream.of(age(), offer.eligibility().note()));
            if (offer.childcare()) {
                add("childcare", Stream.of(labels.get("yes"), offer.childcareNote()));
            }
            add("documents", offer.requiredDocuments().stream());
            add("capacity", capacity());
            registration();
            add(
                    "contact",
                    Stream.of(
                            offer.contact().name(),
                            offer.contact().phone(),
                            offer.contact().email(),
                            offer.contact().website()));
            add("accessibility", offer.accessibility().stream().map(labels::get));
            add("links", offer.links().stream().map(link -> link.label() + ": " + link.url()));
            add("validUntil", Stream.of(day(offer.validUntil())));
            add("confirmed", Stream.of(day(offer.lastConfirmed())));
            return rows;
        }

        private void add(String label, Stream<String> lines) {
            List<Line> present = lines.filter(Objects::nonNull)
                    .filter(line -> !line.isBlank())
                    .map(Line::of)
                    .toList();
            if (!present.isEmpty()) {
                rows.add(new Row(labels.get(label), present));
            }
        }

        private String day(LocalDate date) {
            return date == null ? null : day.format(date);
        }

        private String place(Place place) {
            String kind = place.kind().equals("address") ? null : labels.get(place.kind());
            String town = place.postalCode() == null ? place.city() : place.postalCode() + " " + place.city();
            return Stream.of(kind, place.name(), place.street(), town, place.note())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }

        private Stream<String> dates() {
            Instant now = Instant.now();
            List<Schedule> dated = ofKind("dates");
            return Occurrences.between(dated, now, now.plusSeconds(366L * 86_400), DATES).stream()
                    .map(this::date);
        }

        private List<Schedule> ofKind(String kind) {
            return offer.schedules().stream()
                    .filter(schedule -> schedule.kind().equals(kind))
                    .toList();
        }

        private String date(Occurrence date) {
            DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
            String start = date.start().atZone(Occurrences.ZONE).format(time);
            String end = date.end() == null
                    ? ""
                    : "–" + date.end().atZone(Occurrences.ZONE).format(time);
            String when = date.start().atZone(Occurrences.ZONE).format(moment);
            return start.equals("00:00") && end.isEmpty() ? when : when + ", " + start + end;
        }

        /** Opening hours of the coming week, day by day. */
        private Stream<String> hours() {
            Instant now = Instant.now();
            DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE", labels.locale());
            DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");
            return Occurrences.between(ofKind("opening_hours"), now, now.plusSeconds(7L * 86_400), 30).stream()
                    .filter(open -> open.end() != null)
                    .map(open -> open.start().atZone(Occurrences.ZONE).format(weekday) + ", "
                            + open.start().atZone(Occurrences.ZONE).format(time) + "–"
                            + open.end().atZone(Occurrences.ZONE).format(time));
        }

        private String cost() {
            if (!offer.cost().kind().equals("amount")) {
                return labels.get(offer.cost().kind());
            }
            NumberFormat euros = NumberFormat.getCurrencyInstance(labels.locale());
            euros.setCurrency(Currency.getInstance("EUR"));
            return euros.format(offer.cost().amountCents() / 100.0);
        }

        private String languages(Collection<String> tags) {
            return tags.stream()
                    .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(labels.locale()))
                    .collect(Collectors.joining(", "));
        }

        private String age() {
            Integer min = offer.eligibility().minAge();
            Integer max = offer.eligibility().maxAge();
            if (min == null && max == null) {
                return null;
            }
            String span = min == null ? "≤ " + max : max == null ? "≥ " + min : min + "–" + max;
            return labels.get("age") + ": " + span;
        }

        private Stream<String> capacity() {
            String free = offer.capacity().free() == null
                    ? null
                    : offer.capacity().free() + " / " + offer.capacity().total();
            return Stream.of(free, Boolean.TRUE.equals(offer.capacity().waitingList()) ? labels.get("waiting") : null);
        }

        private void registration() {
            if (offer.registration() != null) {
                String needed = offer.registration().required() == null
                        ? null
                        : labels.get(offer.registration().required() ? "required" : "notRequired");
                add(
                        "registration",
                        Stream.of(
                                needed,
                                offer.registration().url(),
                                offer.registration().note()));
            }
        }
    }
}
