package org.modellregionen.atlas;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;

/** Ends offers whose last valid day is over. Search leaves them out from that day on, whenever this runs. */
@ApplicationScoped
class OfferExpiry {
    private static final int BATCH = 500;
    private final EntityManager entities;
    private final OfferStore store;
    private final Changes changes;
    private final Audit audit;

    OfferExpiry(EntityManager entities, OfferStore store, Changes changes, Audit audit) {
        this.entities = entities;
        this.store = store;
        this.changes = changes;
        this.audit = audit;
    }

    /** Every replica may run this: rows that another one holds are skipped, and what is ended is not found again. */
    @Scheduled(
            every = "${platform.offers.expiry-every:15m}",
            delayed = "${platform.offers.expiry-delay:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        expire();
    }

    /** How many were ended; at most one batch. */
    @Transactional
    int expire() {
        @SuppressWarnings("unchecked")
        List<UUID> over = entities.createNativeQuery("""
                        SELECT id FROM offer WHERE status = 'published' AND valid_until < :today
                        ORDER BY valid_until, id LIMIT :batch FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter("today", Days.today())
                .setParameter("batch", BATCH)
                .getResultList();
        if (over.isEmpty()) {
            return 0;
        }
        end(over, "expiry");
        return over.size();
    }

    /** Takes published offers out of the public, in the caller's transaction, which must hold their locks. */
    void end(List<UUID> ids, String action) {
        Instant stamp = changes.stamp();
        List<Offer> ended = new ArrayList<>();
        List<Audit.Event> events = new ArrayList<>();
        for (Stored stored : store.find(ids).values()) {
            Offer before = stored.offer();
            Offer after = before.after(OfferStep.EXPIRY, "platform", Days.today(), stamp);
            ended.add(after);
            events.add(OfferService.event(action, audit, before, after));
        }
        store.save(ended);
        audit.append(Audit.Actor.PLATFORM, events, stamp);
        changes.record(ChangeType.OFFER, ids, stamp, true);
    }
}
