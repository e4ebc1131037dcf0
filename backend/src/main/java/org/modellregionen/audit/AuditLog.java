package org.modellregionen.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;

/** Reads the audit log, newest entries first. */
@ApplicationScoped
public class AuditLog {
    static final String COLUMNS =
            "seq, at, actor, roles, action, type, object_id, region, before_hash, after_hash," + " previous_hash, hash";
    private final EntityManager entities;

    AuditLog(EntityManager entities) {
        this.entities = entities;
    }

    /** What to read; a member that is null does not narrow. An empty set of regions finds nothing. */
    public record Filter(String type, UUID objectId, String actor, Collection<String> regions) {
        public static Filter of(String type, UUID objectId) {
            return new Filter(type, objectId, null, null);
        }
    }

    @Transactional
    public Page<AuditEntry> page(Filter filter, PageRequest page) {
        String where = where(filter);
        long total = ((Number) bind(entities.createNativeQuery("SELECT count(*) FROM audit_entry" + where), filter)
                        .getSingleResult())
                .longValue();
        Query query = entities.createNativeQuery("SELECT " + COLUMNS + " FROM audit_entry" + where
                        + " ORDER BY seq DESC LIMIT :limit OFFSET :offset")
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset());
        List<AuditEntry> entries = ((List<?>) bind(query, filter).getResultList())
                .stream().map(row -> entry((Object[]) row)).toList();
        return Page.of(entries, page, total);
    }

    private static String where(Filter filter) {
        return " WHERE true" + (filter.type == null ? "" : " AND type = :type")
                + (filter.objectId == null ? "" : " AND object_id = :object")
                + (filter.actor == null ? "" : " AND actor = :actor")
                + (filter.regions == null ? "" : " AND region = ANY (:regions)");
    }

    private static Query bind(Query query, Filter filter) {
        if (filter.type != null) {
            query.setParameter("type", filter.type);
        }
        if (filter.objectId != null) {
            query.setParameter("object", filter.objectId);
        }
        if (filter.actor != null) {
            query.setParameter("actor", filter.actor);
        }
        if (filter.regions != null) {
            query.setParameter("regions", filter.regions.toArray(String[]::new));
        }
        return query;
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                Arrays.asList((String[]) row[3]),
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11]);
    }
}
