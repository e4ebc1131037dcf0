package org.modellregionen.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.common.BulkInsert;
import org.modellregionen.common.Hashes;

/** Writes the audit log: an append-only chain in which every entry's hash covers the one before. */
@ApplicationScoped
public class Audit {
    private static final BulkInsert<AuditEntry> INSERT = new BulkInsert<AuditEntry>("audit_entry")
            .column("seq", "bigint", AuditEntry::seq)
            .column("at", "timestamptz", AuditEntry::at)
            .column("actor", "text", AuditEntry::actor)
            .column("roles", "text[]", AuditEntry::roles)
            .column("action", "text", AuditEntry::action)
            .column("type", "text", AuditEntry::type)
            .column("object_id", "uuid", AuditEntry::objectId)
            .column("region", "text", AuditEntry::region)
            .column("before_hash", "text", AuditEntry::beforeHash)
            .column("after_hash", "text", AuditEntry::afterHash)
            .column("previous_hash", "text", AuditEntry::previousHash)
            .column("hash", "text", AuditEntry::hash);

    private final EntityManager entities;
    private final ObjectMapper json;

    Audit(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Who wrote: the account's subject and its roles at that moment. */
    public record Actor(String subject, List<String> roles) {
        public static final Actor PLATFORM = new Actor("platform", List.of());
    }

    /** What was done to one thing. The hashes are of its state as canonical JSON; null where there is none. */
    public record Event(
            String action, String type, UUID objectId, String region, String beforeHash, String afterHash) {}

    /** The hash that stands for a state in the log; null stays null. */
    public String hash(Object state) {
        try {
            return state == null ? null : Hashes.sha256(json.writeValueAsBytes(state));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Actor actor, Event event, Instant stamp) {
        append(actor, List.of(event), stamp);
    }

    /** Appends in the caller's transaction, which must hold {@code stamp} and with it the chain's lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Actor actor, List<Event> events, Instant stamp) {
        if (events.isEmpty()) {
            return;
        }
        Object[] head = (Object[]) entities.createNativeQuery("SELECT audit_seq, audit_hash FROM change_clock")
                .getSingleResult();
        long seq = ((Number) head[0]).longValue();
        String previous = (String) head[1];
        List<AuditEntry> entries = new ArrayList<>(events.size());
        for (Event event : events) {
            AuditEntry entry = AuditEntry.next(++seq, stamp, actor, event, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        INSERT.write(entities, entries);
        entities.createNativeQuery("UPDATE change_clock SET audit_seq = :seq, audit_hash = :hash")
                .setParameter("seq", seq)
                .setParameter("hash", previous)
                .executeUpdate();
    }
}
