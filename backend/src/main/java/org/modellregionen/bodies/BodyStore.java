package org.modellregionen.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.common.Ids;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.NameOrder;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.content.ContentFiles;

/** Reads published bodies set by set. */
@ApplicationScoped
class BodyStore {
    private static final Map<String, String> SORT = Map.of(
            "name", "t.name" + NameOrder.GERMAN, "region", "t.region", "type", "t.type", "modified", "t.modified");
    private static final String SELECT = """
            SELECT b.id, b.modified, cast(to_jsonb(b) || jsonb_build_object(
                'members', (SELECT jsonb_agg(jsonb_build_object('name', m.name, 'sector', m.sector) ORDER BY m.position)
                    FROM body_member m WHERE m.body_id = b.id),
                'parent_body', (SELECT jsonb_build_object('id', p.id, 'key', p.key, 'name', p.name)
                    FROM body p WHERE p.key = b.parent AND p.published),
                'children', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name)
                    ORDER BY c.name COLLATE "de-x-icu", c.id), '[]') FROM body c WHERE c.parent = b.key AND c.published)) AS text)
            FROM body b WHERE b.published AND b.id = ANY (:ids)""";

    private final EntityManager entities;
    private final ContentFiles files;

    BodyStore(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    record Stored(Body body, Instant modified) {}

    ListQuery published() {
        return new ListQuery("body t", SORT).where("t.published");
    }

    Page<UUID> page(ListQuery query, String sort, PageRequest request) {
        return query.page(entities, sort, "region,name", request);
    }

    Optional<UUID> idOf(String keyOrId) {
        return entities.createNativeQuery(
                        "SELECT id FROM body WHERE published AND (key = :key OR id = :id)", UUID.class)
                .setParameter("key", keyOrId)
                .setParameter("id", Ids.parse(keyOrId))
                .getResultStream()
                .findFirst();
    }

    Map<UUID, Stored> find(Collection<UUID> ids) {
        Map<UUID, Stored> found = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(SELECT)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Body body = files.read((String) columns[2], Body.class);
            found.put(body.id(), new Stored(body, (Instant) columns[1]));
        }
        return found;
    }
}
