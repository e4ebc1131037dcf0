package org.modellregionen.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Appends to the change log, in the transaction of the write that it reports. */
@ApplicationScoped
public class Changes {
    private final EntityManager entities;

    Changes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes the stamp of this transaction. From here until commit other writers wait, so that stamps become visible in
     * their own order; take it late, once per transaction.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant stamp() {
        Object stamp = entities.createNativeQuery("""
                        UPDATE change_clock SET stamp = greatest(clock_timestamp(), stamp + interval '1 microsecond')
                        RETURNING stamp""", Instant.class).getSingleResult();
        return (Instant) stamp;
    }

    public void changed(ChangeType type, UUID id, Instant stamp) {
        record(type, List.of(id), stamp, false);
    }

    public void deleted(ChangeType type, UUID id, Instant stamp) {
        record(type, List.of(id), stamp, true);
    }

    /** Reports that these things are (no longer) published as of {@code stamp}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(ChangeType type, Collection<UUID> ids, Instant stamp, boolean deleted) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        INSERT INTO change (type, id, modified, deleted)
                        SELECT :type, id, :stamp, :deleted FROM unnest(cast(:ids AS uuid[])) AS id
                        ON CONFLICT (type, id) DO UPDATE SET modified = excluded.modified, deleted = excluded.deleted""")
                .setParameter("type", type.key())
                .setParameter("stamp", Timestamp.from(stamp))
                .setParameter("deleted", deleted)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
        entities.createNativeQuery("SELECT 1 FROM pg_notify('changes', :type)")
                .setParameter("type", type.key())
                .getSingleResult();
    }
}
