package org.modellregionen.regions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.modellregionen.regions.Region.Figure;
import org.modellregionen.regions.Region.Member;
import org.modellregionen.regions.Region.Office;
import org.modellregionen.regions.Region.Source;

/** Reads all regions at once; a Land has few of them. */
@ApplicationScoped
class RegionStore {
    private final EntityManager entities;
    private final ObjectMapper json;

    RegionStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The regions by key, in their order. */
    Map<String, Region> all() {
        Map<String, List<Member>> members = members();
        Map<String, List<Figure>> figures = figures();
        Map<String, Region> all = new LinkedHashMap<>();
        for (Object[] row : rows("""
                SELECT id, key, kind, settlement, cast(names AS text), summary, focus, statements, notes, concept,
                       projects_stated, figures_note, cast(office AS text), cast(source AS text), modified
                FROM region ORDER BY position""")) {
            String key = (String) row[1];
            all.put(
                    key,
                    new Region(
                            (UUID) row[0],
                            key,
                            (String) row[2],
                            (String) row[3],
                            read(row[4], new TypeReference<LinkedHashMap<String, String>>() {}),
                            (String) row[5],
                            List.of((String[]) row[6]),
                            List.of((String[]) row[7]),
                            List.of((String[]) row[8]),
                            (String) row[9],
                            (String) row[10],
                            (String) row[11],
                            read(row[12], new TypeReference<Office>() {}),
                            read(row[13], new TypeReference<Source>() {}),
                            members.getOrDefault(key, List.of()),
                            figures.getOrDefault(key, List.of()),
                            (Instant) row[14]));
        }
        return all;
    }

    private Map<String, List<Member>> members() {
        Map<String, List<Member>> all = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT region, ags, role, valid_from, valid_to FROM region_territory ORDER BY region, position")) {
            all.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new Member((String) row[1], (String) row[2], day(row[3]), day(row[4])));
        }
        return all;
    }

    private Map<String, List<Figure>> figures() {
        Map<String, List<Figure>> all = new LinkedHashMap<>();
        for (Object[] row : rows("""
                SELECT region, code, territory, unit, low, high, text, quality, reference_date, note
                FROM region_figure ORDER BY region, position""")) {
            all.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new Figure(
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (BigDecimal) row[4],
                            (BigDecimal) row[5],
                            (String) row[6],
                            (String) row[7],
                            day(row[8]),
                            (String) row[9]));
        }
        return all;
    }

    private <T> T read(Object text, TypeReference<T> type) {
        try {
            return json.readValue((String) text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored region cannot be read", broken);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
