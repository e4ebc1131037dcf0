package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.common.Ids;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.NameOrder;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.content.ContentFiles;

/** Reads indicators with one version of their definition, set by set. */
@ApplicationScoped
class IndicatorStore {
    private static final String FROM = "indicator t JOIN framework f ON f.key = t.framework"
            + " JOIN indicator_version v ON v.indicator_id = t.id AND v.version = t.current_version";
    private static final Map<String, String> SORT = Map.of(
            "position", "(f.position * 10000 + t.position)",
            "key", "t.key",
            "name", "(v.names ->> 'de')" + NameOrder.GERMAN,
            "modified", "t.modified");

    /** A mapping is stored at one end; seen from the other, "broad" reads "narrow". */
    private static final String SELECT = """
            SELECT i.id, i.modified, cast(to_jsonb(v) || to_jsonb(i) || jsonb_build_object(
                'framework_names', f.names,
                'versions', (SELECT jsonb_agg(w.version ORDER BY w.version DESC) FROM indicator_version w WHERE w.indicator_id = i.id),
                'mappings', (SELECT coalesce(jsonb_agg(jsonb_build_object('relation', m.relation, 'id', o.id, 'key', o.key,
                        'code', o.code, 'framework', coalesce(o.framework, m.framework),
                        'names', coalesce(w.names, jsonb_build_object('de', m.name))) ORDER BY m.framework, o.framework, o.position), '[]')
                    FROM (SELECT target_id AS other, relation, target_framework AS framework, target_name AS name
                            FROM indicator_mapping WHERE indicator_id = i.id
                          UNION ALL
                          SELECT indicator_id, CASE relation WHEN 'broad' THEN 'narrow' ELSE relation END, NULL, NULL
                            FROM indicator_mapping WHERE target_id = i.id) m
                    LEFT JOIN indicator o ON o.id = m.other
                    LEFT JOIN indicator_version w ON w.indicator_id = o.id AND w.version = o.current_version)) AS text)
            FROM indicator i JOIN framework f ON f.key = i.framework
            JOIN indicator_version v ON v.indicator_id = i.id AND v.version = coalesce(cast(:version AS int), i.current_version)
            WHERE i.id = ANY (:ids)""";

    private final EntityManager entities;
    private final ContentFiles files;

    IndicatorStore(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    record Stored(Indicator indicator, Instant modified) {}

    ListQuery all() {
        return new ListQuery(FROM, SORT);
    }

    Page<UUID> page(ListQuery query, String sort, PageRequest request) {
        return query.page(entities, sort, "position", request);
    }

    /** By key, id, or the framework's own code where no other framework uses it. */
    Optional<UUID> idOf(String name) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery(
                        "SELECT id FROM indicator WHERE key = :name OR id = :id", UUID.class)
                .setParameter("name", name)
                .setParameter("id", Ids.parse(name))
                .getResultList();
        if (ids.isEmpty()) {
            ids = byCode(name);
        }
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> byCode(String code) {
        return entities.createNativeQuery("SELECT id FROM indicator WHERE code = :code", UUID.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** @param version of the definition; null for the current one */
    Map<UUID, Stored> find(Collection<UUID> ids, Integer version) {
        Map<UUID, Stored> found = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(SELECT)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("version", version)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Indicator indicator = files.read((String) columns[2], Indicator.class);
            found.put(indicator.id(), new Stored(indicator, (Instant) columns[1]));
        }
        return found;
    }
}
