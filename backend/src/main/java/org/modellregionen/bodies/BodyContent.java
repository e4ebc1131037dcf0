package org.modellregionen.bodies;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.bodies.Body.Member;
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
import org.modellregionen.vocabulary.CodeLabels;

/** The 14 bodies and 12 networks of the programme, and the 6 patterns that its brochure advises. */
@ApplicationScoped
class BodyContent implements ShippedContent {
    private static final String FILE = "db/reference/bodies.json";

    private final ContentFiles files;
    private final ContentRows rows;
    private final Changes changes;
    private final ShippedRows shipped;
    private final EntityManager entities;

    BodyContent(ContentFiles files, ContentRows rows, Changes changes, EntityManager entities, ShippedRows shipped) {
        this.files = files;
        this.rows = rows;
        this.changes = changes;
        this.shipped = shipped;
        this.entities = entities;
    }

    record Entry(
            String key,
            String type,
            String typeStated,
            String level,
            String region,
            String name,
            String purpose,
            List<String> tasks,
            List<Member> members,
            Integer membersTotal,
            String chair,
            String coordination,
            String cadence,
            Integer meetingsPerYear,
            String duration,
            List<String> output,
            String founded,
            String risk,
            String parent,
            String project,
            String note,
            Integer sourceLine) {}

    @Override
    public int order() {
        return 61;
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
        entries.forEach(entry -> contents.put(id(entry), List.of(entry, labels, links(entry, entries))));
        List<UUID> before = steuerungsgruppen();
        Difference difference = shipped.compare(ChangeType.BODY.key(), contents);
        rows.delete("body", difference.gone());
        for (Entry entry : entries) {
            if (difference.changed().contains(id(entry))) {
                load(entry, stamp);
            }
        }
        changes.record(ChangeType.BODY, difference.changed(), stamp, false);
        changes.record(ChangeType.BODY, difference.gone(), stamp, true);
        List<UUID> after = steuerungsgruppen();
        changes.record(
                ChangeType.STEUERUNGSGRUPPE,
                after.stream().filter(difference.changed()::contains).toList(),
                stamp,
                false);
        changes.record(
                ChangeType.STEUERUNGSGRUPPE,
                before.stream().filter(id -> !after.contains(id)).toList(),
                stamp,
                true);
    }

    private static UUID id(Entry entry) {
        return Ids.named("body", entry.key);
    }

    /** Keys and names of the bodies above and below, which an answer tells as well. */
    private static List<String> links(Entry entry, List<Entry> all) {
        return all.stream()
                .filter(other -> other.key.equals(entry.parent) || entry.key.equals(other.parent))
                .map(other -> other.key + ' ' + other.name)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> steuerungsgruppen() {
        return entities.createNativeQuery("SELECT id FROM body WHERE type = :type AND source IS NOT NULL", UUID.class)
                .setParameter("type", Body.STEUERUNGSGRUPPE)
                .getResultList();
    }

    private void load(Entry entry, Instant stamp) {
        UUID id = id(entry);
        Map<String, Object> row = rows.row(entry);
        row.remove("members");
        row.put("id", id);
        row.put("published", true);
        row.put("source", Citation.BROCHURE);
        row.put("modified", stamp);
        row.put("search_source", searchSource(entry));
        rows.save("body", "id", row);
        rows.deleteParts("body_member", "body_id", id);
        List<Member> members = entry.members == null ? List.of() : entry.members;
        for (int i = 0; i < members.size(); i++) {
            Map<String, Object> member = rows.row(members.get(i));
            member.put("body_id", id);
            member.put("position", i);
            rows.save("body_member", "body_id, position", member);
        }
    }

    private static String searchSource(Entry entry) {
        SearchSource text = new SearchSource()
                .add(entry.name)
                .add(entry.typeStated)
                .add(entry.region)
                .add(entry.purpose)
                .add(entry.tasks)
                .add(entry.chair)
                .add(entry.coordination)
                .add(entry.output)
                .add(entry.note);
        if (entry.members != null) {
            entry.members.forEach(member -> text.add(member.name()));
        }
        return text.toString();
    }
}
