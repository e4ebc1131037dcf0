package org.modellregionen.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
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
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;

/** The shipped fields of action, target groups and topics. */
@ApplicationScoped
class VocabularyContent implements ShippedContent {
    private static final String LABELS = "db/reference/vocabulary-labels.json";
    private static final String TOPICS = "db/reference/topics.json";
    private static final List<String> FIELDS = List.of(
            "interkulturelle-oeffnung",
            "sprachfoerderung",
            "bildung-ausbildung",
            "arbeit-wirtschaft",
            "wohnen-stadtteil",
            "jugend-soziales",
            "gesundheit",
            "kultur-religion",
            "teilhabe",
            "antidiskriminierung");

    private final ContentFiles files;
    private final EntityManager entities;
    private final Changes changes;
    private final ShippedRows shipped;

    VocabularyContent(ContentFiles files, EntityManager entities, Changes changes, ShippedRows shipped) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
        this.shipped = shipped;
    }

    record Topic(
            String key,
            String fieldOfAction,
            List<String> broader,
            List<String> related,
            Map<String, String> labels,
            Map<String, List<String>> synonyms) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> files() {
        return List.of(LABELS, TOPICS);
    }

    @Override
    public void load(Instant stamp) {
        Map<String, Map<String, Map<String, String>>> labels = files.json(LABELS, new TypeReference<>() {});
        loadFlat(ChangeType.FIELD_OF_ACTION, FIELDS, labels.get("fieldsOfAction"), stamp);
        Map<String, Map<String, String>> groups = labels.get("targetGroups");
        loadFlat(ChangeType.TARGET_GROUP, List.copyOf(groups.keySet()), groups, stamp);
        loadTopics(files.json(TOPICS, new TypeReference<>() {}), stamp);
    }

    private void loadFlat(ChangeType type, List<String> keys, Map<String, Map<String, String>> labels, Instant stamp) {
        Map<UUID, Object> contents = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            contents.put(Ids.named(type.key(), keys.get(i)), List.of(i, labels.get(keys.get(i))));
        }
        Difference difference = shipped.compare(type.key(), contents);
        for (String key : keys) {
            if (difference.changed().contains(Ids.named(type.key(), key))) {
                loadTerm(type, key, keys.indexOf(key) + 1, stamp);
                labels.get(key).forEach((language, label) -> insertLabels(type, key, language, List.of(label)));
            }
        }
        report(type, difference, stamp);
    }

    private void loadTerm(ChangeType type, String key, int position, Instant stamp) {
        String order = type == ChangeType.FIELD_OF_ACTION ? "number" : "position";
        entities.createNativeQuery("INSERT INTO " + type.key() + " (id, key, " + order + ", modified)"
                        + " VALUES (:id, :key, :position, :stamp)"
                        + " ON CONFLICT (key) DO UPDATE SET modified = excluded.modified, "
                        + order + " = excluded." + order)
                .setParameter("id", Ids.named(type.key(), key))
                .setParameter("key", key)
                .setParameter("position", position)
                .setParameter("stamp", Timestamp.from(stamp))
                .executeUpdate();
        deleteLabels(type, key);
    }

    private void loadTopics(List<Topic> topics, Instant stamp) {
        Map<UUID, Object> contents = new LinkedHashMap<>();
        topics.forEach(topic -> contents.put(Ids.named("topic", topic.key), topic));
        Difference difference = shipped.compare(ChangeType.TOPIC.key(), contents);
        topics.stream()
                .filter(topic -> difference.changed().contains(Ids.named("topic", topic.key)))
                .forEach(topic -> loadTopic(topic, stamp));
        report(ChangeType.TOPIC, difference, stamp);
    }

    private void loadTopic(Topic topic, Instant stamp) {
        entities.createNativeQuery("""
                        INSERT INTO topic (id, key, field_of_action, broader, related, modified)
                        VALUES (:id, :key, :field, :broader, :related, :stamp)
                        ON CONFLICT (key) DO UPDATE SET field_of_action = excluded.field_of_action,
                            broader = excluded.broader, related = excluded.related, modified = excluded.modified""")
                .setParameter("id", Ids.named("topic", topic.key))
                .setParameter("key", topic.key)
                .setParameter("field", topic.fieldOfAction)
                .setParameter("broader", array(topic.broader))
                .setParameter("related", array(topic.related))
                .setParameter("stamp", Timestamp.from(stamp))
                .executeUpdate();
        deleteLabels(ChangeType.TOPIC, topic.key);
        topic.labels.forEach((language, label) -> {
            List<String> all = new ArrayList<>(List.of(label));
            if (topic.synonyms != null) {
                all.addAll(topic.synonyms.getOrDefault(language, List.of()));
            }
            insertLabels(ChangeType.TOPIC, topic.key, language, all);
        });
    }

    private void deleteLabels(ChangeType type, String key) {
        entities.createNativeQuery("DELETE FROM vocabulary_label WHERE vocabulary = :vocabulary AND key = :key")
                .setParameter("vocabulary", type.key())
                .setParameter("key", key)
                .executeUpdate();
    }

    private static String[] array(List<String> values) {
        return values == null ? new String[0] : values.toArray(String[]::new);
    }

    private void insertLabels(ChangeType type, String key, String language, List<String> labels) {
        entities.createNativeQuery("""
                        INSERT INTO vocabulary_label (vocabulary, key, language, position, label)
                        SELECT :vocabulary, :key, :language, ordinality - 1, label
                        FROM unnest(:labels) WITH ORDINALITY AS t(label, ordinality)""")
                .setParameter("vocabulary", type.key())
                .setParameter("key", key)
                .setParameter("language", language)
                .setParameter("labels", labels.toArray(String[]::new))
                .executeUpdate();
    }

    /** Deletes what the files no longer hold, with its labels, and reports all changes. */
    private void report(ChangeType type, Difference difference, Instant stamp) {
        entities.createNativeQuery(
                        "WITH gone AS (DELETE FROM " + type.key() + " WHERE id = ANY (:ids) RETURNING key)"
                                + " DELETE FROM vocabulary_label WHERE vocabulary = :vocabulary AND key IN (SELECT key FROM gone)")
                .setParameter("ids", difference.gone().toArray(UUID[]::new))
                .setParameter("vocabulary", type.key())
                .executeUpdate();
        changes.record(type, difference.changed(), stamp, false);
        changes.record(type, difference.gone(), stamp, true);
    }
}
