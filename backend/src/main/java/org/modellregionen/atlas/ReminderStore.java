package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.modellregionen.common.Ids;

/** Reads and writes which reminders were sent and what became of them. */
@ApplicationScoped
class ReminderStore {
    private static final int BATCH = 500;

    private final EntityManager entities;

    ReminderStore(EntityManager entities) {
        this.entities = entities;
    }

    /** What became of a reminder. */
    enum Outcome {
        CONFIRMED,
        LAPSED,
        OBSOLETE,
        FAILED
    }

    /** An offer that has to be confirmed, and whom to ask. */
    record Due(UUID offer, String title, String region, String providerName, LocalDate lastConfirmed, String address) {}

    /** A reminder that waits for an answer, or did. */
    record Sent(UUID id, UUID offer, Instant expires, boolean isClosed) {}

    /** A reminder whose time is over; {@code unanswered} unless somebody has seen to the offer in another way. */
    record Over(UUID id, UUID offer, boolean unanswered) {}

    /**
     * The next offer not confirmed since {@code limit} that nobody has been asked about, and holds it. Asked is a person
     * of the organisation who is kept for that purpose, else the public address of the offer, else the organisation's.
     */
    Optional<Due> next(LocalDate limit, LocalDate today, Instant retryFailedBefore) {
        return rows(entities.createNativeQuery("""
                        SELECT o.id, t.title, o.region, p.name, o.last_confirmed, m.address
                        FROM offer o
                        JOIN organisation p ON p.id = o.provider_id
                        JOIN offer_text t ON t.offer_id = o.id AND t.state = 'source'
                        CROSS JOIN LATERAL (SELECT coalesce(
                            (SELECT c.email FROM organisation_person c
                             WHERE c.organisation_id = p.id AND c.offer_reminders AND c.retain_until >= :today
                             ORDER BY c.name, c.id LIMIT 1),
                            nullif(o.contact ->> 'email', ''), nullif(p.contact ->> 'email', '')) AS address) AS m
                        WHERE o.status = 'published' AND o.last_confirmed < :limit AND m.address IS NOT NULL
                          AND NOT EXISTS (SELECT FROM offer_reminder r WHERE r.offer_id = o.id
                              AND (r.closed IS NULL OR r.outcome = 'failed' AND r.closed > :retry))
                        ORDER BY o.last_confirmed, o.id LIMIT 1 FOR UPDATE OF o SKIP LOCKED""")
                        .setParameter("today", today)
                        .setParameter("limit", limit)
                        .setParameter("retry", Timestamp.from(retryFailedBefore)))
                .map(row -> new Due(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], Worklist.day(row[4]), (String)
                                row[5]))
                .findFirst();
    }

    /** Notes a reminder; nothing when another replica has just noted one for the same offer. */
    Optional<UUID> open(UUID offer, String tokenHash, Instant now, Instant expires) {
        return entities.createNativeQuery("""
                        INSERT INTO offer_reminder (id, offer_id, token_hash, sent, expires)
                        VALUES (:id, :offer, :hash, :now, :expires)
                        ON CONFLICT (offer_id) WHERE closed IS NULL DO NOTHING RETURNING id""", UUID.class)
                .setParameter("id", Ids.next())
                .setParameter("offer", offer)
                .setParameter("hash", tokenHash)
                .setParameter("now", Timestamp.from(now))
                .setParameter("expires", Timestamp.from(expires))
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** The reminder whose link has this token, held until the transaction ends. */
    Optional<Sent> find(String tokenHash) {
        return rows(entities.createNativeQuery("""
                        SELECT id, offer_id, expires, closed IS NOT NULL FROM offer_reminder
                        WHERE token_hash = :hash FOR UPDATE""").setParameter("hash", tokenHash))
                .map(row -> new Sent((UUID) row[0], (UUID) row[1], (Instant) row[2], (Boolean) row[3]))
                .findFirst();
    }

    /** Reminders whose time is over, at most one batch, held with their offers; those of another replica are skipped. */
    List<Over> over(LocalDate limit, Instant now) {
        return rows(entities.createNativeQuery("""
                                SELECT r.id, r.offer_id,
                                       o.status = 'published' AND coalesce(o.last_confirmed < :limit, true)
                                FROM offer_reminder r JOIN offer o ON o.id = r.offer_id
                                WHERE r.closed IS NULL AND r.expires <= :now
                                ORDER BY r.expires, r.id LIMIT :batch FOR UPDATE SKIP LOCKED""")
                        .setParameter("limit", limit)
                        .setParameter("now", Timestamp.from(now))
                        .setParameter("batch", BATCH))
                .map(row -> new Over((UUID) row[0], (UUID) row[1], (Boolean) row[2]))
                .toList();
    }

    void close(List<UUID> ids, Outcome outcome, Instant now) {
        entities.createNativeQuery("UPDATE offer_reminder SET closed = :now, outcome = :outcome WHERE id = ANY (:ids)")
                .setParameter("now", Timestamp.from(now))
                .setParameter("outcome", outcome.name().toLowerCase())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row);
    }
}
