package org.modellregionen.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.modellregionen.changes.DeltaRequest.Position;
import org.modellregionen.common.Tombstone;

/** Answers deltas of every published collection from the change log. */
@ApplicationScoped
public class Deltas {
    private final EntityManager entities;

    Deltas(EntityManager entities) {
        this.entities = entities;
    }

    public record Change(UUID id, Instant modified, boolean deleted) {}

    /** The newest stamp of a collection; equal stamps mean an unchanged collection. */
    public Instant newest(ChangeType type) {
        Instant newest = (Instant)
                entities.createNativeQuery("SELECT max(modified) FROM change WHERE type = :type", Instant.class)
                        .setParameter("type", type.key())
                        .getSingleResult();
        return newest == null ? Instant.EPOCH : newest;
    }

    @SuppressWarnings("unchecked")
    public List<Change> changes(ChangeType type, Position after, int limit) {
        List<Object[]> rows = entities.createNativeQuery("""
                        SELECT id, modified, deleted FROM change
                        WHERE type = :type AND (modified, id) > (:modified, :id)
                        ORDER BY modified, id LIMIT :limit""")
                .setParameter("type", type.key())
                .setParameter("modified", Timestamp.from(after.modified()))
                .setParameter("id", after.id())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Change((UUID) row[0], (Instant) row[1], (Boolean) row[2]))
                .toList();
    }

    /**
     * One delta page. {@code load} fetches the present views of all given ids in one go; a thing that it does not
     * return has gone meanwhile and its tombstone follows on a later page.
     */
    @Transactional
    public <T> Delta page(ChangeType type, DeltaRequest request, Function<Collection<UUID>, Map<UUID, T>> load) {
        List<Change> changes = changes(type, request.position(), request.limit());
        Map<UUID, T> views = load.apply(
                changes.stream().filter(c -> !c.deleted()).map(Change::id).toList());
        List<Object> items = new ArrayList<>(changes.size());
        Position last = request.position();
        for (Change change : changes) {
            T view = views.get(change.id());
            if (change.deleted()) {
                items.add(new Tombstone(change.id(), true, change.modified()));
            } else if (view != null) {
                items.add(view);
            }
            last = new Position(change.modified(), change.id());
        }
        return new Delta(items, last.toCursor());
    }
}
