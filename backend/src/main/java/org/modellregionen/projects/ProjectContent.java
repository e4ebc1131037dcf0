package org.modellregionen.projects;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.Citation;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ContentRows;
import org.modellregionen.content.SearchSource;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;
import org.modellregionen.projects.Project.Figure;
import org.modellregionen.projects.Project.StumblingBlock;
import org.modellregionen.vocabulary.CodeLabels;

/** The 28 projects that the programme's brochure describes or mentions. */
@ApplicationScoped
class ProjectContent implements ShippedContent {
    private static final String FILE = "db/reference/projects.json";

    private final ContentFiles files;
    private final ContentRows rows;
    private final Changes changes;
    private final ShippedRows shipped;

    ProjectContent(ContentFiles files, ContentRows rows, Changes changes, ShippedRows shipped) {
        this.files = files;
        this.rows = rows;
        this.changes = changes;
        this.shipped = shipped;
    }

    record Entry(
            String key,
            String kind,
            String title,
            String summary,
            String region,
            String place,
            String providerName,
            List<String> partners,
            List<String> fieldsOfAction,
            String fieldStated,
            String fieldBasis,
            String fieldBasisNote,
            List<String> targetGroups,
            List<String> targetGroupsStated,
            List<String> focus,
            List<String> aims,
            List<String> approach,
            List<String> results,
            List<StumblingBlock> stumblingBlocks,
            List<String> transfer,
            String transferability,
            String status,
            String statusBasis,
            String period,
            List<Figure> figures,
            String origin,
            String note,
            Integer sourceLine) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<String> files() {
        return List.of(FILE, CodeLabels.FILE);
    }

    @Override
    public void load(Instant stamp) {
        List<Entry> entries = files.json(FILE, new TypeReference<>() {});
        String labels = files.hash(CodeLabels.FILE);
        Map<UUID, Object> contents = new LinkedHashMap<>();
        entries.forEach(entry -> contents.put(id(entry), List.of(entry, labels)));
        Difference difference = shipped.compare(ChangeType.PROJECT.key(), contents);
        rows.delete("project", difference.gone());
        for (Entry entry : entries) {
            if (difference.changed().contains(id(entry))) {
                load(entry, stamp);
            }
        }
        changes.record(ChangeType.PROJECT, difference.changed(), stamp, false);
        changes.record(ChangeType.PROJECT, difference.gone(), stamp, true);
    }

    private static UUID id(Entry entry) {
        return Ids.named("project", entry.key);
    }

    private void load(Entry entry, Instant stamp) {
        UUID id = id(entry);
        Map<String, Object> row = rows.row(entry);
        row.remove("stumbling_blocks");
        row.put("id", id);
        row.put("published", true);
        row.put("source", Citation.BROCHURE);
        row.put("modified", stamp);
        row.put("search_source", searchSource(entry));
        rows.save("project", "id", row);
        rows.deleteParts("project_stumbling_block", "project_id", id);
        List<StumblingBlock> blocks = entry.stumblingBlocks == null ? List.of() : entry.stumblingBlocks;
        for (int i = 0; i < blocks.size(); i++) {
            Map<String, Object> block = rows.row(blocks.get(i));
            block.put("project_id", id);
            block.put("position", i);
            rows.save("project_stumbling_block", "project_id, position", block);
        }
    }

    private static String searchSource(Entry entry) {
        SearchSource text = new SearchSource()
                .add(entry.title)
                .add(entry.summary)
                .add(entry.region)
                .add(entry.place)
                .add(entry.providerName)
                .add(entry.partners)
                .add(entry.fieldStated)
                .add(entry.targetGroupsStated)
                .add(entry.aims)
                .add(entry.approach)
                .add(entry.results)
                .add(entry.transfer)
                .add(entry.period)
                .add(entry.note);
        if (entry.stumblingBlocks != null) {
            entry.stumblingBlocks.forEach(block -> text.add(block.text()));
        }
        return text.toString();
    }
}
