package org.modellregionen.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;

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

    VocabularyContent(ContentFiles files, EntityManager entities, Changes changes) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
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
        entities.createNativeQuery("DELETE FROM vocabulary_label").executeUpdate();
        loadFlat(ChangeType.FIELD_OF_ACTION, FIELDS, labels.get("fieldsOfAction"), stamp);
        Map<String, Map<String, String>> groups = labels.get("targetGroups");
        loadFlat(ChangeType.TARGET_GROUP, List.copyOf(groups.keySet()), groups, stamp);
        List<Topic> topics = files.json(TOPICS, new TypeReference<>() {});
        topics.forEach(topic -> loadTopic(topic, stamp));
        report(ChangeType.TOPIC, topics.stream().map(Topic::key).toList(), stamp);
    }

    private void loadFlat(ChangeType type, List<String> keys, Map<String, Map<String, String>> labels, Instant stamp) {
        String order = type == ChangeType.FIELD_OF_ACTION ? "number" : "position";
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            entities.createNativeQuery("INSERT INTO " + type.key() + " (id, key, " + order + ", modified)"
                            + " VALUES (:id, :key, :position, :stamp)"
                            + " ON CONFLICT (key) DO UPDATE SET modified = excluded.modified, "
                            + order + " = excluded." + order)
                    .setParameter("id", Ids.named(type.key(), key))
                    .setParameter("key", key)
                    .setParameter("position", i + 1)
                    .setParameter("stamp", Timestamp.from(stamp))
                    .executeUpdate();
            labels.get(key).forEach((language, label) -> insertLabels(type, key, language, List.of(label)));
        }
        report(type, keys, stamp);
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
        topic.labels.forEach((language, label) -> {
            List<String> all = new ArrayList<>(List.of(label));
            if (topic.synonyms != null) {
                all.addAll(topic.synonyms.getOrDefault(language, List.of()));
            }
            insertLabels(ChangeType.TOPIC, topic.key, language, all);
        });
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

    /** Reports what is there as changed, and what the files no longer hold as deleted. */
    private void report(ChangeType type, List<String> keys, Instant stamp) {
        @SuppressWarnings("unchecked")
        List<UUID> gone = entities.createNativeQuery(
                        "DELETE FROM " + type.key() + " WHERE key <> ALL (:keys) RETURNING id", UUID.class)
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList();
        changes.record(
                type, keys.stream().map(key -> Ids.named(type.key(), key)).toList(), stamp, false);
        changes.record(type, gone, stamp, true);
    }
}
