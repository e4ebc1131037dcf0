package org.modellregionen.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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

/** The programme's facts and texts, from its brochure in own words. */
@ApplicationScoped
class ProgrammeContent implements ShippedContent {
    private static final String FILE = "db/reference/programme.json";

    private final ContentFiles files;
    private final ContentRows rows;
    private final Changes changes;

    ProgrammeContent(ContentFiles files, ContentRows rows, Changes changes) {
        this.files = files;
        this.rows = rows;
        this.changes = changes;
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
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("only_row", true);
        facts.put("facts", content.programme);
        facts.put("modified", stamp);
        rows.save("programme", "only_row", facts);
        List<String> keys = content.sections.stream().map(Section::key).toList();
        List<UUID> gone = rows.deleteOthers("programme_section", "true", keys);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            ids.add(load(content.sections.get(i), i + 1, stamp));
        }
        changes.record(ChangeType.PROGRAMME_SECTION, ids, stamp, false);
        changes.record(ChangeType.PROGRAMME_SECTION, gone, stamp, true);
    }

    private UUID load(Section section, int position, Instant stamp) {
        UUID id = Ids.named("programme_section", section.key());
        Map<String, Object> row = rows.row(section);
        row.put("id", id);
        row.put("position", position);
        row.put("modified", stamp);
        row.put("search_source", searchSource(section));
        rows.save("programme_section", "id", row);
        return id;
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
