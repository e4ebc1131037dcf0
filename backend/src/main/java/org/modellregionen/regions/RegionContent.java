package org.modellregionen.regions;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;
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

    RegionContent(ContentFiles files, EntityManager entities, Changes changes) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
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

    record Shipped(Source source, String figuresNote, List<Entry> regions) {}

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
        Shipped shipped = files.json(FILE, new TypeReference<>() {});
        List<String> keys = shipped.regions.stream().map(Entry::key).toList();
        @SuppressWarnings("unchecked")
        List<UUID> gone = entities.createNativeQuery(
                        "DELETE FROM region WHERE key <> ALL (:keys) RETURNING id", UUID.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
        for (Entry entry : shipped.regions) {
            saveRegion(entry, shipped, stamp);
            replace(entry.key, "region_territory", TERRITORIES, entry.territories);
            replace(entry.key, "region_figure", FIGURES, entry.figures);
        }
        changes.record(
                ChangeType.REGION,
                keys.stream().map(key -> Ids.named("region", key)).toList(),
                stamp,
                false);
        changes.record(ChangeType.REGION, gone, stamp, true);
    }

    private void saveRegion(Entry entry, Shipped shipped, Instant stamp) {
        Source source =
                new Source(shipped.source.title(), shipped.source.publisher(), shipped.source.year(), entry.sourceLine);
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
                .setParameter("id", Ids.named("region", entry.key))
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
                .setParameter("figuresNote", shipped.figuresNote)
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
