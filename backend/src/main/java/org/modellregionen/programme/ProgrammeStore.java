package org.modellregionen.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

/** Reads the programme's facts and sections. */
@ApplicationScoped
class ProgrammeStore {
    private static final Map<String, String> SORT =
            Map.of("position", "t.position", "title", "t.title" + NameOrder.GERMAN, "modified", "t.modified");

    private final EntityManager entities;
    private final ContentFiles files;

    ProgrammeStore(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    record Stored(UUID id, int position, Section section, Instant modified) {}

    record Dated(Facts facts, Instant modified) {}

    Dated facts() {
        Object[] row = (Object[]) entities.createNativeQuery("SELECT cast(facts AS text), modified FROM programme")
                .getSingleResult();
        return new Dated(files.read((String) row[0], Facts.class), (Instant) row[1]);
    }

    Page<UUID> page(String q, String sort, PageRequest request) {
        return new ListQuery("programme_section t", SORT).search("t", q).page(entities, sort, "position", request);
    }

    Optional<UUID> idOf(String keyOrId) {
        return entities.createNativeQuery("SELECT id FROM programme_section WHERE key = :key OR id = :id", UUID.class)
                .setParameter("key", keyOrId)
                .setParameter("id", Ids.parse(keyOrId))
                .getResultStream()
                .findFirst();
    }

    List<UUID> all() {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery("SELECT id FROM programme_section", UUID.class)
                .getResultList();
        return ids;
    }

    /** In the order of the sections. */
    List<Stored> find(Collection<UUID> ids) {
        List<Stored> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT id, position, modified, cast(jsonb_build_object('key', key, 'title', title, 'intro', intro,
                            'items', items, 'sourceLine', source_line) AS text)
                        FROM programme_section WHERE id = ANY (:ids) ORDER BY position, id""")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            Section section = files.read((String) columns[3], Section.class);
            found.add(new Stored((UUID) columns[0], (Integer) columns[1], section, (Instant) columns[2]));
        }
        return found;
    }
}
