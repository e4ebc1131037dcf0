package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.atlas.search.engine.EngineQuery.Near;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;

/** Checks the parameters of a search; every wrong one is refused with its name. */
@ApplicationScoped
class RequestReader {
    private static final int LONGEST_QUERY = 400;
    private static final int MOST_VALUES = 50;
    private static final double DEFAULT_RADIUS_KM = 10;
    private static final double MAX_RADIUS_KM = 200;
    private static final Set<String> DAYS = Set.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Set<String> DAYTIMES = Set.of("morning", "afternoon", "evening");
    private static final Set<String> LEVELS = Set.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final Set<String> SORTS =
            Set.of("relevance", "distance", "modified", "-modified", "title", "-title");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern AGS = Pattern.compile("\\d{2}|\\d{3}|\\d{5}|\\d{8}");
    private static final Pattern NEAR = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?),(-?\\d{1,3}(?:\\.\\d{1,12})?)");

    private final Thesaurus thesaurus;
    private final Places places;

    RequestReader(Thesaurus thesaurus, Places places) {
        this.thesaurus = thesaurus;
        this.places = places;
    }

    /** @throws ProblemException 400 for the first wrong parameter */
    SearchRequest read(SearchParameters sent, PageRequest page, String language) {
        Map<String, List<String>> filters = new TreeMap<>();
        vocabulary(filters, "fieldOfAction", sent.fieldOfAction, ChangeType.FIELD_OF_ACTION);
        vocabulary(filters, "topic", sent.topic, ChangeType.TOPIC);
        vocabulary(filters, "targetGroup", sent.targetGroup, ChangeType.TARGET_GROUP);
        pattern(filters, "language", sent.language, TAG, "must be a language tag such as uk");
        pattern(filters, "region", sent.region, KEY, "must be the key of a region");
        pattern(filters, "provider", sent.provider, KEY, "must be the key or id of an organisation");
        closed(filters, "level", sent.level, LEVELS);
        closed(filters, "day", sent.day, DAYS);
        closed(filters, "daytime", sent.daytime, DAYTIMES);
        territory(filters, sent.territory);
        flag(filters, "free", sent.free);
        flag(filters, "accessible", sent.accessible);
        flag(filters, "childcare", sent.childcare);
        flag(filters, "online", sent.online);
        Near near = near(sent);
        String q = words(sent.q);
        return new SearchRequest(
                q,
                language,
                filters,
                near,
                age(sent.age),
                instant(sent.openAt),
                order(sent.sort, q, near),
                facets(sent.facets),
                page.page(),
                page.pageSize());
    }

    private static String words(String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > LONGEST_QUERY) {
            throw ProblemException.invalidParameter("q", "must have " + LONGEST_QUERY + " characters at most");
        }
        return q.strip();
    }

    private void vocabulary(Map<String, List<String>> filters, String name, List<String> sent, ChangeType vocabulary) {
        for (String value : put(filters, name, sent)) {
            if (!thesaurus.now().terms(vocabulary).containsKey(value)) {
                throw ProblemException.invalidParameter(name, "is not in the vocabulary");
            }
        }
    }

    private static void pattern(
            Map<String, List<String>> filters, String name, List<String> sent, Pattern pattern, String detail) {
        for (String value : put(filters, name, sent)) {
            if (value.length() > 80 || !pattern.matcher(value).matches()) {
                throw ProblemException.invalidParameter(name, detail);
            }
        }
    }

    private static void closed(
            Map<String, List<String>> filters, String name, List<String> sent, Collection<String> known) {
        for (String value : put(filters, name, sent)) {
            if (!known.contains(value)) {
                throw ProblemException.invalidParameter(name, "must be one of " + new TreeSet<>(known));
            }
        }
    }

    /** Offers within the territory, and offers that serve it or a territory around it. */
    private static void territory(Map<String, List<String>> filters, List<String> sent) {
        pattern(filters, "territory", sent, AGS, "must be an AGS with 2, 3, 5 or 8 digits");
        filters.computeIfPresent("territory", (name, values) -> {
            Set<String> terms = new TreeSet<>();
            for (String ags : values) {
                terms.add("territory/" + ags);
                for (int length : new int[] {2, 3, 5, 8}) {
                    if (length <= ags.length()) {
                        terms.add("served/" + ags.substring(0, length));
                    }
                }
            }
            return List.copyOf(terms);
        });
    }

    private static List<String> put(Map<String, List<String>> filters, String name, List<String> sent) {
        if (sent == null || sent.isEmpty()) {
            return List.of();
        }
        if (sent.size() > MOST_VALUES) {
            throw ProblemException.invalidParameter(name, "must not be repeated more than " + MOST_VALUES + " times");
        }
        List<String> values = List.copyOf(new TreeSet<>(sent));
        filters.put(name, values);
        return values;
    }

    private static void flag(Map<String, List<String>> filters, String name, String sent) {
        if ("true".equals(sent)) {
            filters.put(name, List.of("true"));
        } else if (sent != null && !sent.equals("false")) {
            throw ProblemException.invalidParameter(name, "must be true or false");
        }
    }

    private Near near(SearchParameters sent) {
        if (sent.near == null && sent.place == null) {
            if (sent.radiusKm != null) {
                throw ProblemException.invalidParameter("radiusKm", "goes with near or place");
            }
            return null;
        }
        if (sent.near != null && sent.place != null) {
            throw ProblemException.invalidParameter("place", "does not go with near");
        }
        double radius = radius(sent.radiusKm) * 1000;
        if (sent.place != null) {
            Places.Place place = places.find(sent.place);
            if (place == null) {
                throw ProblemException.invalidParameter("place", "is not a municipality or postcode with offers");
            }
            return new Near(place.latitude(), place.longitude(), radius);
        }
        Matcher point = NEAR.matcher(sent.near);
        if (point.matches()) {
            double latitude = Double.parseDouble(point.group(1));
            double longitude = Double.parseDouble(point.group(2));
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Near(latitude, longitude, radius);
            }
        }
        throw ProblemException.invalidParameter("near", "must be latitude,longitude such as 51.31,9.48");
    }

    private static double radius(String sent) {
        if (sent == null) {
            return DEFAULT_RADIUS_KM;
        }
        if (sent.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            double radius = Double.parseDouble(sent);
            if (radius >= 0.1 && radius <= MAX_RADIUS_KM) {
                return radius;
            }
        }
        throw ProblemException.invalidParameter("radiusKm", "must be a number from 0.1 to 200");
    }

    private static Integer age(String sent) {
        if (sent == null) {
            return null;
        }
        if (sent.matches("\\d{1,3}") && Integer.parseInt(sent) <= 120) {
            return Integer.valueOf(sent);
        }
        throw ProblemException.invalidParameter("age", "must be a whole number from 0 to 120");
    }

    private static Long instant(String sent) {
        if (sent == null) {
            return null;
        }
        try {
            long second = Instant.parse(sent).getEpochSecond();
            if (Math.abs(second) < 100L * 366 * 86_400) {
                return second;
            }
        } catch (DateTimeParseException malformed) {
            // answered below
        }
        throw ProblemException.invalidParameter("openAt", "must be an instant such as 2026-11-30T17:00:00Z");
    }

    private static Order order(String sent, String q, Near near) {
        if (sent == null) {
            return q != null ? Order.RELEVANCE : near != null ? Order.DISTANCE : Order.MODIFIED;
        }
        if (!SORTS.contains(sent)) {
            throw ProblemException.invalidParameter("sort", "must be one of " + new TreeSet<>(SORTS));
        }
        if (sent.equals("distance") && near == null) {
            throw ProblemException.invalidParameter("sort", "distance needs near or place");
        }
        return switch (sent) {
            case "distance" -> Order.DISTANCE;
            case "modified" -> Order.MODIFIED;
            case "-modified" -> Order.OLDEST;
            case "title" -> Order.TITLE;
            case "-title" -> Order.TITLE_REVERSED;
            default -> Order.RELEVANCE;
        };
    }

    private static List<String> facets(List<String> sent) {
        Set<String> facets = new TreeSet<>();
        for (String each : sent == null ? List.<String>of() : sent) {
            for (String facet : each.split(",")) {
                if (!Fields.FACETS.contains(facet)) {
                    throw ProblemException.invalidParameter("facets", "must be among " + Fields.FACETS);
                }
                facets.add(facet);
            }
        }
        return new ArrayList<>(facets);
    }
}
