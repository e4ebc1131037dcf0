package org.modellregionen.organisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Writes agreements; they are read as a part of the organisations that are parties to them. */
@ApplicationScoped
class AgreementStore {
    /** The agreements of the row of {@code organisation} at hand, latest first. */
    static final String OF_ORGANISATION = """
            coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'version', a.version, 'subject', a.subject,
                    'agreed', a.agreed, 'until', a.until, 'parties', (
                        SELECT jsonb_agg(jsonb_build_object('organisation', CASE WHEN o.ended IS NULL THEN o.key END,
                            'name', coalesce(p.name, o.name)) ORDER BY p.position)
                        FROM cooperation_party p LEFT JOIN organisation o ON o.id = p.organisation_id
                        WHERE p.agreement_id = a.id)) ORDER BY a.agreed DESC, a.id)
                FROM cooperation_party own JOIN cooperation_agreement a ON a.id = own.agreement_id
                WHERE own.organisation_id = organisation.id), '[]')""";

    private final EntityManager entities;
    private final ObjectMapper json;

    AgreementStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Writes an agreement unless somebody else than {@code onlyOver} wrote it last; null: whoever did. */
    boolean save(Agreement agreement, String editor, String onlyOver, Instant stamp) {
        int written = entities.createNativeQuery("""
                        INSERT INTO cooperation_agreement AS a (id, version, subject, agreed, until, modified, last_editor)
                        VALUES (:id, :version, :subject, :agreed, cast(:until AS date), :stamp, :editor)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, subject = excluded.subject,
                            agreed = excluded.agreed, until = excluded.until, modified = excluded.modified,
                            last_editor = excluded.last_editor
                        WHERE cast(:onlyOver AS text) IS NULL OR a.last_editor = :onlyOver""")
                .setParameter("id", agreement.id())
                .setParameter("version", agreement.version())
                .setParameter("subject", agreement.subject())
                .setParameter("agreed", agreement.agreed())
                .setParameter("until", agreement.until())
                .setParameter("stamp", Timestamp.from(stamp))
                .setParameter("editor", editor)
                .setParameter("onlyOver", onlyOver)
                .executeUpdate();
        if (written == 1) {
            saveParties(agreement);
        }
        return written == 1;
    }

    private void saveParties(Agreement agreement) {
        entities.createNativeQuery("DELETE FROM cooperation_party WHERE agreement_id = :id")
                .setParameter("id", agreement.id())
                .executeUpdate();
        entities.createNativeQuery("""
                        INSERT INTO cooperation_party (agreement_id, position, organisation_id, name)
                        SELECT :id, n - 1, o.id, CASE WHEN o.id IS NULL THEN p ->> 'name' END
                        FROM jsonb_array_elements(cast(:parties AS jsonb)) WITH ORDINALITY AS a(p, n)
                        LEFT JOIN organisation o ON o.key = p ->> 'organisation'""")
                .setParameter("id", agreement.id())
                .setParameter("parties", write(agreement.parties()))
                .executeUpdate();
    }

    void delete(UUID id) {
        entities.createNativeQuery("DELETE FROM cooperation_agreement WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Holds the agreement until the transaction ends. */
    void lock(UUID id) {
        entities.createNativeQuery("SELECT id FROM cooperation_agreement WHERE id = :id FOR UPDATE")
                .setParameter("id", id)
                .getResultList();
    }

    /** The organisations of the directory that are parties to one of these agreements. */
    @SuppressWarnings("unchecked")
    List<UUID> partiesOf(Collection<UUID> agreements) {
        return entities.createNativeQuery("""
                        SELECT DISTINCT o.id FROM cooperation_party p JOIN organisation o ON o.id = p.organisation_id
                        WHERE p.agreement_id = ANY (:ids) AND o.ended IS NULL ORDER BY o.id""", UUID.class)
                .setParameter("ids", agreements.toArray(UUID[]::new))
                .getResultList();
    }

    /** What these organisations answer has changed, although nobody changed themselves. */
    void touch(Collection<UUID> organisations, Instant stamp) {
        entities.createNativeQuery(
                        "UPDATE organisation SET version = version + 1, modified = :stamp WHERE id = ANY (:ids)")
                .setParameter("stamp", Timestamp.from(stamp))
                .setParameter("ids", organisations.toArray(UUID[]::new))
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
