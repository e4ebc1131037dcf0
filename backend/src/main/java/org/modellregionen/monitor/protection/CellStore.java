package org.modellregionen.monitor.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.monitor.disclosure.CellKey;
import org.modellregionen.monitor.disclosure.PublishedCell;

/** Reads observations with their raw counts, for their protection and nothing else. */
@ApplicationScoped
class CellStore {
    private static final String COLUMNS = """
            o.id, o.indicator_id, o.indicator_version, o.period, o.period_to, o.territory, o.population_group, o.sex,
            o.age, cast(o.extra AS text), o.value, o.numerator, o.denominator, o.status""";
    private static final String TABLES = """
            unnest(cast(:indicators AS uuid[]), cast(:versions AS int[]), cast(:periods AS text[]))
                AS t(indicator, version, period)""";
    private static final String OF_TABLES = """
            o.indicator_id = t.indicator AND o.indicator_version = t.version AND o.period = t.period
                AND o.publisher = :publisher""";

    private final EntityManager entities;

    CellStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The tables that an import has brought something new into. */
    List<TableKey> touchedBy(UUID importId) {
        return tables(entities.createNativeQuery("SELECT DISTINCT indicator_id, indicator_version, period FROM observation"
                        + " WHERE import_id = :id ORDER BY 1, 2, 3")
                .setParameter("id", importId));
    }

    /** All tables of a publisher that these indicators have. */
    List<TableKey> of(String publisher, Collection<String> indicators) {
        return tables(entities.createNativeQuery("""
                        SELECT DISTINCT o.indicator_id, o.indicator_version, o.period FROM observation o
                        JOIN indicator i ON i.id = o.indicator_id
                        WHERE o.publisher = :publisher AND o.superseded IS NULL AND i.key = ANY (:keys)
                        ORDER BY 1, 2, 3""")
                .setParameter("publisher", publisher)
                .setParameter("keys", indicators.toArray(String[]::new)));
    }

    private static List<TableKey> tables(jakarta.persistence.Query query) {
        List<TableKey> tables = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            tables.add(new TableKey((UUID) columns[0], (Integer) columns[1], (String) columns[2]));
        }
        return tables;
    }

    Map<TableKey, List<StoredCell>> current(String publisher, Collection<TableKey> tables) {
        Map<TableKey, List<StoredCell>> cells = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT " + COLUMNS + " FROM " + TABLES + " JOIN observation o ON " + OF_TABLES
                        + " WHERE o.superseded IS NULL",
                publisher,
                tables)) {
            StoredCell cell = cell(row);
            cells.computeIfAbsent(cell.table(), table -> new ArrayList<>()).add(cell);
        }
        return cells;
    }

    /** What every edition so far has told about these tables, oldest first; withdrawn ones are known all the same. */
    Map<TableKey, List<List<PublishedCell>>> published(
            String publisher, Collection<TableKey> tables, Map<UUID, Boolean> counts) {
        Map<TableKey, Map<Integer, List<PublishedCell>>> cells = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT " + COLUMNS + ", e.number, c.protection = 'open' FROM " + TABLES + " JOIN observation o ON "
                        + OF_TABLES + " JOIN edition_cell c ON c.observation_id = o.id"
                        + " JOIN edition e ON e.id = c.edition_id AND e.number IS NOT NULL ORDER BY e.number",
                publisher,
                tables)) {
            StoredCell cell = cell(row);
            boolean isCount = counts.getOrDefault(cell.table().indicator(), false);
            cells.computeIfAbsent(cell.table(), table -> new LinkedHashMap<>())
                    .computeIfAbsent((Integer) row[14], number -> new ArrayList<>())
                    .add(new PublishedCell(cell.toCell(isCount), (Boolean) row[15]));
        }
        Map<TableKey, List<List<PublishedCell>>> editions = new LinkedHashMap<>();
        cells.forEach((table, byNumber) -> editions.put(table, List.copyOf(byNumber.values())));
        return editions;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String publisher, Collection<TableKey> tables) {
        return entities.createNativeQuery(sql)
                .setParameter("publisher", publisher)
                .setParameter("indicators", tables.stream().map(TableKey::indicator).toArray(UUID[]::new))
                .setParameter("versions", tables.stream().map(TableKey::version).toArray(Integer[]::new))
                .setParameter("periods", tables.stream().map(TableKey::period).toArray(String[]::new))
                .getResultList();
    }

    private static StoredCell cell(Object[] row) {
        return new StoredCell(
                ((Number) row[0]).longValue(),
                new TableKey((UUID) row[1], (Integer) row[2], (String) row[3]),
                row[4] instanceof LocalDate day ? day : ((java.sql.Date) row[4]).toLocalDate(),
                new CellKey((String) row[5], (String) row[6], (String) row[7], (String) row[8], (String) row[9]),
                (BigDecimal) row[10],
                (BigDecimal) row[11],
                (BigDecimal) row[12],
                (String) row[13]);
    }

    /** Writes what differs from what is stored. */
    void save(List<Long> ids, List<String> protections) {
        entities.createNativeQuery("""
                        UPDATE observation o SET protection = n.protection
                        FROM unnest(cast(:ids AS bigint[]), cast(:protections AS text[])) AS n(id, protection)
                        WHERE o.id = n.id AND o.protection IS DISTINCT FROM n.protection""")
                .setParameter("ids", ids.toArray(Long[]::new))
                .setParameter("protections", protections.toArray(String[]::new))
                .executeUpdate();
    }
}
