package org.modellregionen.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.modellregionen.common.Hashes;

/** Writes the audit log: an append-only chain in which every entry's hash covers the one before. */
@ApplicationScoped
public class Audit {
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
        return state == null ? null : Hashes.sha256(json.valueToTree(state).toString());
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
        insert(entries);
        entities.createNativeQuery("UPDATE change_clock SET audit_seq = :seq, audit_hash = :hash")
                .setParameter("seq", seq)
                .setParameter("hash", previous)
                .executeUpdate();
    }

    /** One statement for all, since a bulk write brings hundreds of entries at once. */
    private void insert(List<AuditEntry> entries) {
        try {
            entities.createNativeQuery("""
                            INSERT INTO audit_entry (seq, at, actor, roles, action, type, object_id, region,
                                                     before_hash, after_hash, previous_hash, hash)
                            SELECT seq, :at, actor, roles, action, type, "objectId", region,
                                   "beforeHash", "afterHash", "previousHash", hash
                            FROM jsonb_to_recordset(cast(:entries AS jsonb)) AS e (seq bigint, actor text, roles text[],
                                action text, type text, "objectId" uuid, region text, "beforeHash" text,
                                "afterHash" text, "previousHash" text, hash text)""")
                    .setParameter("at", Timestamp.from(entries.get(0).at()))
                    .setParameter("entries", json.writeValueAsString(entries))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
