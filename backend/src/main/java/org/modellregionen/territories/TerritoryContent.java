package org.modellregionen.territories;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;

/** The shipped official units of Hessen; docs/data-sources.md names where they come from. */
@ApplicationScoped
class TerritoryContent implements ShippedContent {
    private static final String UNITS = "db/reference/hessen-territories.csv";
    private static final String POPULATION = "db/reference/hessen-population.csv";
    private static final String CHANGES = "db/reference/hessen-territory-changes.csv";
    private static final String POSTCODES = "db/reference/hessen-postcodes.csv";
    private static final String SOURCE = "© Statistisches Bundesamt, Gemeindeverzeichnis (GV100AD, GV-ISys)";

    private final ContentFiles files;
    private final EntityManager entities;
    private final Changes changes;

    TerritoryContent(ContentFiles files, EntityManager entities, Changes changes) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> files() {
        return List.of(UNITS, POPULATION, CHANGES, POSTCODES);
    }

    @Override
    public void load(Instant stamp) {
        Set<UUID> before = Set.copyOf(ids());
        // Periods must not overlap at any moment, so the old ones go before the new ones come.
        for (String table : List.of("territory", "territory_change", "territory_postcode")) {
            entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
        }
        insert(UNITS, """
                INSERT INTO territory (id, ags, valid_from, valid_to, level, ars, name, official_name, kind, parent,
                                       area_km2, latitude, longitude, nuts3, urbanisation, note, modified)
                SELECT id, ags, valid_from, valid_to, level, ars, name, official_name, kind, parent,
                       area_km2, latitude, longitude, nuts3, urbanisation, note, :stamp
                FROM jsonb_populate_recordset(cast(null AS territory), cast(:rows AS jsonb))""", stamp);
        insert(POPULATION, """
                INSERT INTO territory_population (territory_id, year, total, male, female, basis, source, note)
                SELECT cast(row ->> 'id' AS uuid), figures.year, figures.total, figures.male, figures.female,
                       figures.basis, :source, figures.note
                FROM jsonb_array_elements(cast(:rows AS jsonb)) AS row
                CROSS JOIN jsonb_populate_record(cast(null AS territory_population), row) AS figures""", SOURCE);
        insert(CHANGES, """
                INSERT INTO territory_change
                SELECT * FROM jsonb_populate_recordset(cast(null AS territory_change), cast(:rows AS jsonb))""", null);
        insert(POSTCODES, """
                INSERT INTO territory_postcode
                SELECT * FROM jsonb_populate_recordset(cast(null AS territory_postcode), cast(:rows AS jsonb))""", null);
        List<UUID> present = ids();
        Set<UUID> gone = new HashSet<>(before);
        present.forEach(gone::remove);
        changes.record(ChangeType.TERRITORY, present, stamp, false);
        changes.record(ChangeType.TERRITORY, gone, stamp, true);
    }

    private void insert(String file, String sql, Object extra) {
        var query = entities.createNativeQuery(sql).setParameter("rows", files.write(rows(file)));
        if (extra instanceof Instant stamp) {
            query.setParameter("stamp", Timestamp.from(stamp));
        } else if (extra != null) {
            query.setParameter("source", extra);
        }
        query.executeUpdate();
    }

    /** The lines of a file by column name; empty cells are left out. */
    private List<Map<String, String>> rows(String file) {
        String text = new String(files.bytes(file), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return lines.stream().map(TerritoryContent::row).toList();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> row(NamedCsvRecord line) {
        Map<String, String> row = new LinkedHashMap<>();
        line.getFieldsAsMap().forEach((column, value) -> {
            if (!value.isEmpty()) {
                row.put(column, value);
            }
        });
        if (line.getHeader().contains("valid_from")) {
            row.put(
                    "id",
                    Ids.named("territory", row.get("ags") + '/' + row.getOrDefault("valid_from", ""))
                            .toString());
        }
        return row;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids() {
        return entities.createNativeQuery("SELECT id FROM territory ORDER BY id", UUID.class)
                .getResultList();
    }
}
