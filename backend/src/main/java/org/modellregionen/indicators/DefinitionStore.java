package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.content.ContentRows;
import org.modellregionen.content.SearchSource;

/** Writes indicators, their versions and mappings. */
@ApplicationScoped
class DefinitionStore {
    private final EntityManager entities;
    private final ContentRows rows;

    DefinitionStore(EntityManager entities, ContentRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    boolean exists(String key) {
        return !entities.createNativeQuery("SELECT 1 FROM indicator WHERE key = :key")
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** Holds the indicator until the transaction ends, and tells how often people have edited it. */
    int lock(UUID id) {
        return (Integer) entities.createNativeQuery("SELECT edits FROM indicator WHERE id = :id FOR UPDATE")
                .setParameter("id", id)
                .getSingleResult();
    }

    void add(UUID id, IndicatorWrite indicator, String framework, Instant stamp) {
        // Two that add at once get two positions.
        entities.createNativeQuery("SELECT 1 FROM framework WHERE key = :key FOR UPDATE")
                .setParameter("key", framework)
                .getResultList();
        entities.createNativeQuery("""
                        INSERT INTO indicator (id, key, code, framework, position, current_version, edits, modified)
                        SELECT :id, :key, :code, :framework, coalesce(max(position), -1) + 1, 1, 1, :stamp
                        FROM indicator WHERE framework = :framework""")
                .setParameter("id", id)
                .setParameter("key", indicator.key())
                .setParameter("code", indicator.code() == null ? indicator.key() : indicator.code())
                .setParameter("framework", framework)
                .setParameter("stamp", stamp)
                .executeUpdate();
        addVersion(id, 1, indicator.key(), indicator.definition(), stamp);
    }

    void addVersion(UUID id, int version, String key, DefinitionWrite definition, Instant stamp) {
        Map<String, Object> row = rows.row(definition);
        row.put("indicator_id", id);
        row.put("version", version);
        row.put("codes_in_older_editions", List.of());
        row.put("created", stamp);
        row.put(
                "search_source",
                new SearchSource()
                        .add(definition.names().values())
                        .add(key)
                        .add(definition.otherField())
                        .add(definition.numerator())
                        .add(definition.denominator())
                        .add(definition.sourceStatistic())
                        .add(definition.note())
                        .toString());
        rows.save("indicator_version", "indicator_id, version", row);
    }

    /** @param version the one that holds from now on */
    void edited(UUID id, int version, Instant stamp) {
        entities.createNativeQuery("UPDATE indicator SET current_version = :version, edits = edits + 1,"
                        + " modified = :stamp WHERE id = :id")
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("stamp", stamp)
                .executeUpdate();
    }

    /** @param targets ids of the others, with the relation to each */
    void replaceMappings(UUID id, Map<UUID, String> targets) {
        entities.createNativeQuery("DELETE FROM indicator_mapping WHERE indicator_id = :id AND target_id IS NOT NULL")
                .setParameter("id", id)
                .executeUpdate();
        int position = 1000;
        for (Map.Entry<UUID, String> target : targets.entrySet()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("indicator_id", id);
            row.put("position", position++);
            row.put("target_id", target.getKey());
            row.put("relation", target.getValue());
            rows.save("indicator_mapping", "indicator_id, position", row);
        }
    }
}
