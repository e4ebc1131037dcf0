package org.modellregionen.regions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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
import org.modellregionen.regions.Region.Office;
import org.modellregionen.regions.Region.Source;

/** The shipped regions of the programme, with the figures of its handbook. */
@ApplicationScoped
class RegionContent implements ShippedContent {
    private static final String FILE = "db/reference/regions.json";
    private static final String TERRITORIES = """
            INSERT INTO region_territory (region, position, ags, role, valid_from, valid_to)
            SELECT :region, n, r ->> 'ags', r ->> 'role', cast(r ->> 'validFrom' AS date),
                   cast(r ->> 'validTo' AS date)""";
    private static final String FIGURES = """
            INSERT INTO region_figure (region, position, territory, code, unit, low, high, text, quality,
                                       reference_date, note)
            SELECT :region, n, r ->> 'territory', r ->> 'code', r ->> 'unit', cast(r ->> 'low' AS numeric),
                   cast(r ->> 'high' AS numeric), r ->> 'text', r ->> 'quality',
                   cast(r ->> 'referenceDate' AS date), r ->> 'note'""";

    private final ContentFiles files;
    private final EntityManager entities;
    private final Changes changes;
    private final ShippedRows shipped;

    RegionContent(ContentFiles files, EntityManager entities, Changes changes, ShippedRows shipped) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
        this.shipped = shipped;
    }

    record Member(String ags, String role, LocalDate validFrom, LocalDate validTo) {}

    record Figure(
            String code,
            String unit,
            String territory,
            BigDecimal low,
            BigDecimal high,
            String text,
            String quality,
            LocalDate referenceDate,
            String note) {}

    record Entry(
            String key,
            String kind,
            String settlement,
            int position,
            Integer sourceLine,
            Map<String, String> names,
            String summary,
            List<Member> territories,
            List<Figure> figures,
            Office office,
            List<String> focus,
            String concept,
            String projectsStated,
            List<String> statements,
            List<String> notes) {}

    record Content(Source source, String figuresNote, List<Entry> regions) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load(Instant stamp) {
        Content content = files.json(FILE, new TypeReference<>() {});
        Map<UUID, Object> contents = new LinkedHashMap<>();
        content.regions.forEach(entry -> contents.put(id(entry), List.of(entry, content.source, content.figuresNote)));
        Difference difference = shipped.compare(ChangeType.REGION.key(), contents);
        entities.createNativeQuery("DELETE FROM region WHERE id = ANY (:ids)")
                .setParameter("ids", difference.gone().toArray(UUID[]::new))
                .executeUpdate();
        for (Entry entry : content.regions) {
            if (difference.changed().contains(id(entry))) {
                saveRegion(entry, content, stamp);
                replace(entry.key, "region_territory", TERRITORIES, entry.territories);
                replace(entry.key, "region_figure", FIGURES, entry.figures);
            }
        }
        changes.record(ChangeType.REGION, difference.changed(), stamp, false);
        changes.record(ChangeType.REGION, difference.gone(), stamp, true);
    }

    private static UUID id(Entry entry) {
        return Ids.named("region", entry.key);
    }

    private void saveRegion(Entry entry, Content content, Instant stamp) {
        Source source =
                new Source(content.source.title(), content.source.publisher(), content.source.year(), entry.sourceLine);
        entities.createNativeQuery("""
                        INSERT INTO region (id, key, kind, settlement, position, names, summary, focus, statements, notes,
                            concept, projects_stated, figures_note, office, source, modified)
                        VALUES (:id, :key, :kind, :settlement, :position, cast(:names AS jsonb), :summary, :focus,
                            :statements, :notes, cast(:concept AS text), cast(:projects AS text), :figuresNote,
                            cast(:office AS jsonb), cast(:source AS jsonb), :stamp)
                        ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, settlement = excluded.settlement,
                            position = excluded.position, names = excluded.names, summary = excluded.summary,
                            focus = excluded.focus, statements = excluded.statements, notes = excluded.notes,
                            concept = excluded.concept, projects_stated = excluded.projects_stated,
                            figures_note = excluded.figures_note, office = excluded.office, source = excluded.source,
                            modified = excluded.modified""")
                .setParameter("id", id(entry))
                .setParameter("key", entry.key)
                .setParameter("kind", entry.kind)
                .setParameter("settlement", entry.settlement)
                .setParameter("position", entry.position)
                .setParameter("names", files.write(entry.names))
                .setParameter("summary", entry.summary)
                .setParameter("focus", entry.focus.toArray(String[]::new))
                .setParameter("statements", entry.statements.toArray(String[]::new))
                .setParameter("notes", entry.notes.toArray(String[]::new))
                .setParameter("concept", entry.concept)
                .setParameter("projects", entry.projectsStated)
                .setParameter("figuresNote", content.figuresNote)
                .setParameter("office", files.write(entry.office))
                .setParameter("source", files.write(source))
                .setParameter("stamp", Timestamp.from(stamp))
                .executeUpdate();
    }

    private void replace(String region, String table, String insert, List<?> rows) {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE region = :region")
                .setParameter("region", region)
                .executeUpdate();
        entities.createNativeQuery(
                        insert + " FROM jsonb_array_elements(cast(:rows AS jsonb)) WITH ORDINALITY AS t(r, n)")
                .setParameter("region", region)
                .setParameter("rows", files.write(rows))
                .executeUpdate();
    }
}
