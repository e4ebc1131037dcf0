package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    public Optional<UUID> idOf(String key) {
        return Optional.ofNullable(idsOf(List.of(key)).get(key));
    }

    /** The ids of those of the given keys that exist. */
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
