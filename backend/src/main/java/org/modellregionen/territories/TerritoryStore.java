package org.modellregionen.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.territories.Territory.Change;
import org.modellregionen.territories.Territory.Point;
import org.modellregionen.territories.Territory.Population;

/** Reads all periods of all units at once; there are few hundred of them in a Land. */
@ApplicationScoped
class TerritoryStore {
    private final EntityManager entities;

    TerritoryStore(EntityManager entities) {
        this.entities = entities;
    }

    private record Event(String oldAgs, String newAgs, String oldName, String newName, Change change) {}

    List<Territory> all() {
        Map<UUID, List<Population>> populations = populations();
        Map<String, List<String>> postcodes = postcodes();
        List<Event> events = events();
        List<Territory> all = new ArrayList<>();
        for (Object[] row : rows("""
                SELECT id, ags, ars, level, name, official_name, kind, valid_from, valid_to, parent, area_km2, latitude,
                       longitude, nuts3, urbanisation, note, modified
                FROM territory ORDER BY ags, valid_from NULLS FIRST""")) {
            String ags = (String) row[1];
            LocalDate from = day(row[7]);
            LocalDate to = day(row[8]);
            all.add(new Territory(
                    (UUID) row[0],
                    ags,
                    (String) row[2],
                    Level.of((String) row[3]),
                    (String) row[4],
                    (String) row[5],
                    (String) row[6],
                    from,
                    to,
                    (String) row[9],
                    (BigDecimal) row[10],
                    row[11] == null ? null : new Point((Double) row[11], (Double) row[12]),
                    (String) row[13],
                    (String) row[14],
                    (String) row[15],
                    populations.getOrDefault((UUID) row[0], List.of()),
                    postcodes.getOrDefault(ags, List.of()),
                    predecessors(events, ags, from, to),
                    successors(events, ags, from, to),
                    (Instant) row[16]));
        }
        return all;
    }

    /** Changes that began within the period (its first day included). */
    private static List<Change> predecessors(List<Event> events, String ags, LocalDate from, LocalDate to) {
        return events.stream()
                .filter(event -> event.newAgs.equals(ags) && isWithin(event.change.date(), from, to))
                .map(event -> to(event, event.oldAgs, event.oldName))
                .toList();
    }

    /** Changes on the day after a day of the period. */
    private static List<Change> successors(List<Event> events, String ags, LocalDate from, LocalDate to) {
        return events.stream()
                .filter(event ->
                        event.oldAgs.equals(ags) && isWithin(event.change.date().minusDays(1), from, to))
                .map(event -> to(event, event.newAgs, event.newName))
                .toList();
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static Change to(Event event, String ags, String name) {
        Change change = event.change;
        return new Change(change.date(), change.kind(), ags, name, change.evidence(), change.confidence());
    }

    private List<Event> events() {
        return rows("""
                SELECT old_ags, new_ags, old_name, new_name, date, kind, evidence, confidence
                FROM territory_change ORDER BY date, new_ags, old_ags""").stream()
                .map(row -> new Event(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        new Change(day(row[4]), (String) row[5], null, null, (String) row[6], (String) row[7])))
                .toList();
    }

    private Map<UUID, List<Population>> populations() {
        Map<UUID, List<Population>> all = new LinkedHashMap<>();
        for (Object[] row : rows("""
                SELECT territory_id, year, total, male, female, basis, source, note
                FROM territory_population ORDER BY territory_id, year DESC""")) {
            all.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Population(
                            (Integer) row[1],
                            (Integer) row[2],
                            (Integer) row[3],
                            (Integer) row[4],
                            (String) row[5],
                            (String) row[6],
                            (String) row[7]));
        }
        return all;
    }

    private Map<String, List<String>> postcodes() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Object[] row : rows("SELECT ags, postcode FROM territory_postcode ORDER BY ags, postcode")) {
            all.computeIfAbsent((String) row[0], ags -> new ArrayList<>()).add((String) row[1]);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
