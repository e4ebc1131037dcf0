package org.modellregionen.atlas.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest.Position;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Deltas.Change;

/** What the follower reads from the database. */
@ApplicationScoped
class FollowedChanges {
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Deltas deltas;
    private final EntityManager entities;

    FollowedChanges(Deltas deltas, EntityManager entities) {
        this.deltas = deltas;
        this.entities = entities;
    }

    List<Change> offers(Position after, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> deltas.changes(ChangeType.OFFER, after, limit));
    }

    List<Change> organisations(Position after) {
        return QuarkusTransaction.requiringNew().call(() -> deltas.changes(ChangeType.ORGANISATION, after, 100));
    }

    Position newest(ChangeType type) {
        return QuarkusTransaction.requiringNew().call(() -> new Position(deltas.newest(type), LAST_ID));
    }

    Instant newestVocabulary() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant newest = Instant.EPOCH;
            for (ChangeType type : List.of(ChangeType.TOPIC, ChangeType.FIELD_OF_ACTION, ChangeType.TARGET_GROUP)) {
                Instant stamp = deltas.newest(type);
                newest = stamp.isAfter(newest) ? stamp : newest;
            }
            return newest;
        });
    }

    /** Published offers of an organisation, in batches. */
    List<List<UUID>> offersOf(UUID provider, int batch) {
        return batches("SELECT id FROM offer WHERE status = 'published' AND provider_id = :provider", provider, batch);
    }

    /** Published offers with dates, in batches. */
    List<List<UUID>> scheduled(int batch) {
        return batches(
                "SELECT id FROM offer WHERE status = 'published' AND EXISTS"
                        + " (SELECT 1 FROM offer_schedule s WHERE s.offer_id = offer.id)",
                null,
                batch);
    }

    private List<List<UUID>> batches(String sql, UUID provider, int size) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var query = entities.createNativeQuery(sql, UUID.class);
            if (provider != null) {
                query.setParameter("provider", provider);
            }
            @SuppressWarnings("unchecked")
            List<UUID> ids = query.getResultList();
            List<List<UUID>> batches = new ArrayList<>();
            for (int from = 0; from < ids.size(); from += size) {
                batches.add(ids.subList(from, Math.min(from + size, ids.size())));
            }
            return batches;
        });
    }
}
