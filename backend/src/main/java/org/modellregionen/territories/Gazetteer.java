package org.modellregionen.territories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All periods of all units, held in memory and never changed: a new state is a new gazetteer. */
final class Gazetteer {
    private final List<Territory> periods;
    private final Map<String, List<Territory>> byAgs = new LinkedHashMap<>();
    private final Map<UUID, Territory> byId = new LinkedHashMap<>();
    private final Map<UUID, List<String>> words = new LinkedHashMap<>();

    Gazetteer(List<Territory> periods) {
        this.periods = List.copyOf(periods);
        for (Territory period : periods) {
            byAgs.computeIfAbsent(period.ags(), ags -> new ArrayList<>()).add(period);
            byId.put(period.id(), period);
            String official = period.officialName() == null ? "" : ' ' + period.officialName();
            words.put(period.id(), Names.words(period.name() + official));
        }
    }

    boolean isKnown(String ags) {
        return byAgs.containsKey(ags);
    }

    Optional<Territory> find(String ags, LocalDate day) {
        return periods(ags).stream().filter(period -> period.isValidOn(day)).findFirst();
    }

    List<Territory> periods(String ags) {
        return byAgs.getOrDefault(ags, List.of());
    }

    Optional<Territory> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    Map<UUID, Territory> find(Collection<UUID> ids) {
        return ids.stream().filter(byId::containsKey).collect(Collectors.toMap(id -> id, byId::get));
    }

    List<Territory> on(LocalDate day, Predicate<Territory> wanted) {
        return periods.stream()
                .filter(period -> period.isValidOn(day))
                .filter(wanted)
                .toList();
    }

    /** The units above, nearest first. */
    List<Territory> ancestors(String ags, LocalDate day) {
        List<Territory> above = new ArrayList<>();
        Optional<Territory> unit = find(ags, day);
        while (unit.isPresent() && unit.get().parent() != null) {
            unit = find(unit.get().parent(), day);
            unit.ifPresent(above::add);
        }
        return above;
    }

    /** Whether every word begins a word of the name, the key or a postcode. */
    boolean matches(Territory territory, List<String> query) {
        return query.stream()
                .allMatch(word -> territory.ags().startsWith(word)
                        || words.get(territory.id()).stream().anyMatch(name -> name.startsWith(word))
                        || territory.postcodes().stream().anyMatch(code -> code.startsWith(word)));
    }

    /** The place that somebody means: by postcode, by full name, else by the words a name begins with. */
    Optional<Territory> place(String text, LocalDate day) {
        String name = Names.normal(text);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.matches("\\d{5}")) {
            return largest(on(day, unit -> unit.postcodes().contains(name)));
        }
        List<Territory> exact = on(day, unit -> isCalled(unit, name));
        if (!exact.isEmpty()) {
            return largest(exact);
        }
        return largest(on(
                day,
                unit -> Names.normal(unit.name()).startsWith(name + ' ')
                        || name.length() >= 4 && Names.normal(unit.name()).startsWith(name)));
    }

    List<Territory> called(String text, LocalDate day) {
        String name = Names.normal(text);
        List<Territory> found = on(day, unit -> names(unit).contains(name));
        return found.stream()
                .filter(unit -> found.stream()
                        .noneMatch(other ->
                                unit.level() == Level.COUNTY && unit.ags().equals(other.parent())))
                .toList();
    }

    /** All that the unit is called, in normal form. */
    private static List<String> names(Territory unit) {
        String name = Names.normal(unit.name());
        List<String> all = new ArrayList<>(List.of(name));
        if (unit.officialName() != null) {
            all.add(Names.normal(unit.officialName()));
        }
        String kind = unit.kind() == null ? "" : Names.normal(unit.kind());
        boolean city = kind.contains("stadt");
        for (String word : List.of(kind, kind.equals("landkreis") ? "kreis" : kind, city ? "stadt" : kind)) {
            all.add(word + ' ' + name);
            all.add(name + ' ' + word);
        }
        return all;
    }

    private static boolean isCalled(Territory unit, String name) {
        String plain = unit.name().replaceAll("\\s*\\(.*", "");
        return Names.normal(unit.name()).equals(name)
                || Names.normal(plain).equals(name)
                || Names.plain(unit.name()).equals(name);
    }

    /** Who says Kassel or Offenbach means the city; among several municipalities of a name the largest one. */
    private static Optional<Territory> largest(List<Territory> units) {
        return units.stream()
                .filter(unit -> unit.centre() != null)
                .max(Comparator.comparing((Territory unit) -> unit.level() == Level.MUNICIPALITY)
                        .thenComparingInt(Territory::inhabitants));
    }
}
