package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other capabilities may know of the directory of organisations. */
@ApplicationScoped
public class Organisations {
    private final EntityManager entities;

    Organisations(EntityManager entities) {
        this.entities = entities;
    }

    /** The id of the organisation with this key, unless it has left the directory. */
    public Optional<UUID> idOf(String key) {
        return entities.createNativeQuery("SELECT id FROM organisation WHERE key = :key AND ended IS NULL", UUID.class)
                .setParameter("key", key)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** The ids of those of the given keys that exist, also of organisations that have left the directory. */
    public Map<String, UUID> idsOf(Collection<String> keys) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("SELECT key, id FROM organisation WHERE key = ANY (:keys)")
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ids.put((String) columns[0], (UUID) columns[1]);
        }
        return ids;
    }
}
