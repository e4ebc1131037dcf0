package org.modellregionen.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.common.Hashes;

/**
 * Remembers which rows were shipped, and with what content. A load touches only what is new, has changed or has gone;
 * rows that people have added are none of its business.
 */
@ApplicationScoped
public class ShippedRows {
    private final EntityManager entities;
    private final ContentFiles files;

    ShippedRows(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    /** What a load has to do: ids to write, and ids that were shipped once and are no longer. */
    public record Difference(Set<UUID> changed, List<UUID> gone) {}

    /**
     * Compares with the last load and remembers this one.
     *
     * @param type what the rows are, such as topic
     * @param contents by id all that the answers about a row are made of
     */
    public Difference compare(String type, Map<UUID, ?> contents) {
        Map<UUID, String> before = hashes(type);
        Map<UUID, String> changed = new LinkedHashMap<>();
        contents.forEach((id, content) -> {
            String hash = Hashes.sha256(files.write(content));
            if (!hash.equals(before.get(id))) {
                changed.put(id, hash);
            }
        });
        Set<UUID> gone = new HashSet<>(before.keySet());
        gone.removeAll(contents.keySet());
        forget(type, gone);
        remember(type, changed);
        return new Difference(changed.keySet(), List.copyOf(gone));
    }

    private Map<UUID, String> hashes(String type) {
        Map<UUID, String> hashes = new HashMap<>();
        for (Object row : entities.createNativeQuery("SELECT id, hash FROM shipped_row WHERE type = :type")
                .setParameter("type", type)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            hashes.put((UUID) columns[0], (String) columns[1]);
        }
        return hashes;
    }

    private void forget(String type, Collection<UUID> gone) {
        entities.createNativeQuery("DELETE FROM shipped_row WHERE type = :type AND id = ANY (:ids)")
                .setParameter("type", type)
                .setParameter("ids", gone.toArray(UUID[]::new))
                .executeUpdate();
    }

    private void remember(String type, Map<UUID, String> hashes) {
        entities.createNativeQuery("""
                        INSERT INTO shipped_row (type, id, hash)
                        SELECT :type, id, hash
                        FROM unnest(cast(:ids AS uuid[]), cast(:hashes AS text[])) AS t(id, hash)
                        ON CONFLICT (type, id) DO UPDATE SET hash = excluded.hash""")
                .setParameter("type", type)
                .setParameter("ids", hashes.keySet().toArray(UUID[]::new))
                .setParameter("hashes", hashes.values().toArray(String[]::new))
                .executeUpdate();
    }
}
