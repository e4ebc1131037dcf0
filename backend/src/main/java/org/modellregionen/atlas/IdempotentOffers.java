package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;

/** Makes a repeated creation harmless: the same caller with the same key gets the offer made the first time. */
@ApplicationScoped
class IdempotentOffers {
    private final EntityManager entities;
    private final OfferService offers;
    private final OfferStore store;
    private final Audit audit;
    private final Caller caller;

    IdempotentOffers(EntityManager entities, OfferService offers, OfferStore store, Audit audit, Caller caller) {
        this.entities = entities;
        this.offers = offers;
        this.store = store;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws ProblemException 409 when the key was used for something else */
    @Transactional
    Stored create(String key, OfferWrite content) {
        if (key == null) {
            return offers.create(content);
        }
        if (key.isBlank() || key.length() > 200) {
            throw new ProblemException(ProblemType.INVALID_REQUEST, "Idempotency-Key must have 1 to 200 characters");
        }
        // Two requests with the same key at once: the second waits here until the first is through.
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", caller.subject() + '\n' + key)
                .getSingleResult();
        String request = audit.hash(content);
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
            return store.find((UUID) first[1]).orElseThrow(ProblemException::notFound);
        }
        Stored created = offers.create(content);
        entities.createNativeQuery("""
                        INSERT INTO idempotency_key (caller, key, request, object_id)
                        VALUES (:caller, :key, :request, :id)""")
                .setParameter("caller", caller.subject())
                .setParameter("key", key)
                .setParameter("request", request)
                .setParameter("id", created.offer().id())
                .executeUpdate();
        return created;
    }
}
