package org.modellregionen.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.modellregionen.audit.Audit;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** Makes a repeated POST harmless: the same caller with the same Idempotency-Key gets the thing made the first time. */
@ApplicationScoped
public class OnceOnly {
    private final EntityManager entities;
    private final Audit audit;
    private final Caller caller;

    OnceOnly(EntityManager entities, Audit audit, Caller caller) {
        this.entities = entities;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * The id of what {@code create} makes, or has made for this key before.
     *
     * @throws ProblemException 400 for a key without 1 to 200 characters, 409 when it was used for something else
     */
    @Transactional
    public UUID create(String key, String type, Object content, Supplier<UUID> create) {
        if (key == null) {
            return create.get();
        }
        if (key.isBlank() || key.length() > 200) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "Idempotency-Key must have 1 to 200 characters");
        }
        // Two requests with the same key at once: the second waits here until the first is through.
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", caller.subject() + '\n' + key)
                .getSingleResult();
        String request = audit.hash(List.of(type, content));
        List<?> rows = entities.createNativeQuery(
                        "SELECT request, object_id FROM idempotency_key WHERE caller = :caller AND key = :key")
                .setParameter("caller", caller.subject())
                .setParameter("key", key)
                .getResultList();
        if (!rows.isEmpty()) {
            Object[] first = (Object[]) rows.get(0);
            if (!request.equals(first[0])) {
                throw new ProblemException(ProblemType.CONFLICT, "This Idempotency-Key was used for another request");
            }
            return (UUID) first[1];
        }
        UUID created = create.get();
        entities.createNativeQuery("""
                        INSERT INTO idempotency_key (caller, key, request, object_id)
                        VALUES (:caller, :key, :request, :id)""")
                .setParameter("caller", caller.subject())
                .setParameter("key", key)
                .setParameter("request", request)
                .setParameter("id", created)
                .executeUpdate();
        return created;
    }
}
