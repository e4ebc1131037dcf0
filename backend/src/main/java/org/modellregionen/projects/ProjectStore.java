package org.modellregionen.projects;

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

/** Reads published projects set by set. */
@ApplicationScoped
class ProjectStore {
    private static final Map<String, String> SORT =
            Map.of("title", "t.title" + NameOrder.GERMAN, "region", "t.region", "modified", "t.modified");

    private final EntityManager entities;
    private final ContentFiles files;

    ProjectStore(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    record Stored(Project project, Instant modified) {}

    ListQuery published() {
        return new ListQuery("project t", SORT).where("t.published");
    }

    Page<UUID> page(ListQuery query, String sort, PageRequest request) {
        return query.page(entities, sort, "title", request);
    }

    Optional<UUID> idOf(String keyOrId) {
        return entities.createNativeQuery(
                        "SELECT id FROM project WHERE published AND (key = :key OR id = :id)", UUID.class)
                .setParameter("key", keyOrId)
                .setParameter("id", Ids.parse(keyOrId))
                .getResultStream()
                .findFirst();
    }

    Map<UUID, Stored> find(Collection<UUID> ids) {
        Map<UUID, Stored> found = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT p.id, p.modified, cast(to_jsonb(p) || jsonb_build_object('stumbling_blocks', (
                            SELECT jsonb_agg(jsonb_build_object('kind', b.kind, 'text', b.text) ORDER BY b.position)
                            FROM project_stumbling_block b WHERE b.project_id = p.id)) AS text)
                        FROM project p WHERE p.published AND p.id = ANY (:ids)""")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Project project = files.read((String) columns[2], Project.class);
            found.put(project.id(), new Stored(project, (Instant) columns[1]));
        }
        return found;
    }
}
