package org.modellregionen.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ContentRows;
import org.modellregionen.content.SearchSource;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;

/** The programme's facts and texts, from its brochure in own words. */
@ApplicationScoped
class ProgrammeContent implements ShippedContent {
    private static final String FILE = "db/reference/programme.json";

    private final ContentFiles files;
    private final ContentRows rows;
    private final Changes changes;
    private final EntityManager entities;
    private final ShippedRows shipped;

    ProgrammeContent(
            ContentFiles files, ContentRows rows, Changes changes, EntityManager entities, ShippedRows shipped) {
        this.files = files;
        this.rows = rows;
        this.changes = changes;
        this.entities = entities;
        this.shipped = shipped;
    }

    record Content(Facts programme, List<Section> sections) {}

    @Override
    public int order() {
        return 63;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public void load(Instant stamp) {
        Content content = files.json(FILE, new TypeReference<>() {});
        saveFacts(content.programme, stamp);
        Map<UUID, Object> contents = new LinkedHashMap<>();
        for (int i = 0; i < content.sections.size(); i++) {
            contents.put(id(content.sections.get(i)), List.of(i, content.sections.get(i)));
        }
        Difference difference = shipped.compare(ChangeType.PROGRAMME_SECTION.key(), contents);
        rows.delete("programme_section", difference.gone());
        for (int i = 0; i < content.sections.size(); i++) {
            if (difference.changed().contains(id(content.sections.get(i)))) {
                load(content.sections.get(i), i + 1, stamp);
            }
        }
        changes.record(ChangeType.PROGRAMME_SECTION, difference.changed(), stamp, false);
        changes.record(ChangeType.PROGRAMME_SECTION, difference.gone(), stamp, true);
    }

    private void saveFacts(Facts programme, Instant stamp) {
        entities.createNativeQuery("""
                        INSERT INTO programme (facts, modified) VALUES (cast(:facts AS jsonb), :stamp)
                        ON CONFLICT (only_row) DO UPDATE SET facts = excluded.facts, modified = excluded.modified
                        WHERE programme.facts <> excluded.facts""")
                .setParameter("facts", files.write(programme))
                .setParameter("stamp", stamp)
                .executeUpdate();
    }

    private static UUID id(Section section) {
        return Ids.named("programme_section", section.key());
    }

    private void load(Section section, int position, Instant stamp) {
        UUID id = id(section);
        Map<String, Object> row = rows.row(section);
        row.put("id", id);
        row.put("position", position);
        row.put("modified", stamp);
        row.put("search_source", searchSource(section));
        rows.save("programme_section", "id", row);
    }

    private static String searchSource(Section section) {
        SearchSource text = new SearchSource().add(section.title()).add(section.intro());
        for (Section.Item item : section.items()) {
            text.add(item.title()).add(item.text()).add(item.points()).add(item.note());
            if (item.groups() != null) {
                item.groups().forEach(group -> text.add(group.title()).add(group.points()));
            }
        }
        return text.toString();
    }
}
