package org.modellregionen.territories;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;

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
    private final ShippedRows shipped;

    TerritoryContent(ContentFiles files, EntityManager entities, Changes changes, ShippedRows shipped) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
        this.shipped = shipped;
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
        List<Map<String, String>> units = rows(UNITS);
        Difference difference = shipped.compare(ChangeType.TERRITORY.key(), contents(units));
        Map<String, String> modified = modified();
        for (Map<String, String> unit : units) {
            boolean changed = difference.changed().contains(UUID.fromString(unit.get("id")));
            unit.put("modified", changed ? stamp.toString() : modified.get(unit.get("id")));
        }
        // Periods must not overlap at any moment, so the old ones go before the new ones come.
        for (String table : List.of("territory", "territory_change", "territory_postcode")) {
            entities.createNativeQuery("DELETE FROM " + table).executeUpdate();
        }
        insert(units, """
                INSERT INTO territory (id, ags, valid_from, valid_to, level, ars, name, official_name, kind, parent,
                                       area_km2, latitude, longitude, nuts3, urbanisation, note, modified)
                SELECT id, ags, valid_from, valid_to, level, ars, name, official_name, kind, parent,
                       area_km2, latitude, longitude, nuts3, urbanisation, note, modified
                FROM jsonb_populate_recordset(cast(null AS territory), cast(:rows AS jsonb))""");
        List<Map<String, String>> populations = rows(POPULATION);
        populations.forEach(line -> line.put("source", SOURCE));
        insert(populations, """
                INSERT INTO territory_population (territory_id, year, total, male, female, basis, source, note)
                SELECT cast(row ->> 'id' AS uuid), figures.year, figures.total, figures.male, figures.female,
                       figures.basis, figures.source, figures.note
                FROM jsonb_array_elements(cast(:rows AS jsonb)) AS row
                CROSS JOIN jsonb_populate_record(cast(null AS territory_population), row) AS figures""");
        insert(rows(CHANGES), """
                INSERT INTO territory_change
                SELECT * FROM jsonb_populate_recordset(cast(null AS territory_change), cast(:rows AS jsonb))""");
        insert(rows(POSTCODES), """
                INSERT INTO territory_postcode
                SELECT * FROM jsonb_populate_recordset(cast(null AS territory_postcode), cast(:rows AS jsonb))""");
        changes.record(ChangeType.TERRITORY, difference.changed(), stamp, false);
        changes.record(ChangeType.TERRITORY, difference.gone(), stamp, true);
    }

    /** By id the lines of all files that tell something about a unit. */
    private Map<UUID, Object> contents(List<Map<String, String>> units) {
        Map<UUID, Object> contents = new LinkedHashMap<>();
        List<Map<String, String>> others = new ArrayList<>();
        others.addAll(rows(POPULATION));
        others.addAll(rows(CHANGES));
        others.addAll(rows(POSTCODES));
        for (Map<String, String> unit : units) {
            String ags = unit.get("ags");
            contents.put(
                    UUID.fromString(unit.get("id")),
                    List.of(
                            unit,
                            others.stream()
                                    .filter(line -> ags.equals(line.get("ags"))
                                            || ags.equals(line.get("old_ags"))
                                            || ags.equals(line.get("new_ags")))
                                    .toList()));
        }
        return contents;
    }

    private Map<String, String> modified() {
        Map<String, String> modified = new HashMap<>();
        for (Object row :
                entities.createNativeQuery("SELECT id, modified FROM territory").getResultList()) {
            Object[] columns = (Object[]) row;
            modified.put(columns[0].toString(), columns[1].toString());
        }
        return modified;
    }

    private void insert(List<Map<String, String>> rows, String sql) {
        entities.createNativeQuery(sql).setParameter("rows", files.write(rows)).executeUpdate();
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
}
