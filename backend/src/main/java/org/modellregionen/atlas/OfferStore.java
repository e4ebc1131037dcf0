package org.modellregionen.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.atlas.OfferContent.Translation;

/** Reads and writes offers set by set: a batch of any size costs the same few statements. */
@ApplicationScoped
class OfferStore {
    private static final String SELECT = """
            SELECT id, version, status, provider_id, cast(content AS text), cast(texts AS text), last_editor, approved_by,
                   trusted_source, last_confirmed, created, modified, provider_name
            FROM offer_document WHERE id = ANY (:ids)""";

    private final EntityManager entities;
    private final ObjectMapper json;
    private final OfferTables tables;

    OfferStore(EntityManager entities, ObjectMapper json, OfferTables tables) {
        this.entities = entities;
        this.json = json;
        this.tables = tables;
    }

    /** An offer together with its provider's name. */
    record Stored(Offer offer, String providerName) {}

    Optional<Stored> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    Map<UUID, Stored> find(Collection<UUID> ids) {
        Map<UUID, Stored> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        for (Object row : entities.createNativeQuery(SELECT)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()) {
            Stored stored = stored((Object[]) row);
            found.put(stored.offer.id(), stored);
        }
        return found;
    }

    private Stored stored(Object[] row) {
        try {
            Offer offer = new Offer(
                    (UUID) row[0],
                    (Integer) row[1],
                    OfferStatus.valueOf(((String) row[2]).toUpperCase()),
                    (UUID) row[3],
                    json.readValue((String) row[4], OfferWrite.class),
                    json.readValue((String) row[5], new TypeReference<List<Translation>>() {}),
                    (String) row[6],
                    (String) row[7],
                    (Boolean) row[8],
                    row[9] == null ? null : row[9] instanceof Date date ? date.toLocalDate() : (LocalDate) row[9],
                    (Instant) row[10],
                    (Instant) row[11]);
            return new Stored(offer, (String) row[12]);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Stored offer " + row[0] + " cannot be read", broken);
        }
    }

    /** Holds these offers until the transaction ends, so that two writers never start from the same state. */
    void lock(Collection<UUID> ids) {
        entities.createNativeQuery("SELECT id FROM offer WHERE id = ANY (:ids) ORDER BY id FOR UPDATE")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Writes new and changed offers with all their parts. */
    void save(Collection<Offer> offers) {
        tables.save(offers);
    }

    /** Notes that an archived offer is the same as another one. */
    void merge(UUID id, UUID into) {
        entities.createNativeQuery("UPDATE offer SET merged_into = :into WHERE id = :id")
                .setParameter("id", id)
                .setParameter("into", into)
                .executeUpdate();
    }

    /** Where the merges of this offer end, over as many as there are; nothing when it has not been merged. */
    Optional<UUID> survivor(UUID id) {
        return entities.createNativeQuery("""
                        WITH RECURSIVE chain AS (
                            SELECT merged_into, 1 AS step FROM offer WHERE id = :id AND merged_into IS NOT NULL
                            UNION ALL
                            SELECT o.merged_into, step + 1 FROM chain JOIN offer o ON o.id = chain.merged_into
                            WHERE o.merged_into IS NOT NULL)
                        SELECT merged_into FROM chain ORDER BY step DESC LIMIT 1""", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Which offers a source has delivered already, by its own ids. */
    Map<String, UUID> idsOf(String source, Collection<String> externalIds) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(
                        "SELECT external_id, id FROM offer WHERE source = :source AND external_id = ANY (:ids)")
                .setParameter("source", source)
                .setParameter("ids", externalIds.toArray(String[]::new))
                .getResultList()) {
            Object[] columns = (Object[]) row;
            ids.put((String) columns[0], (UUID) columns[1]);
        }
        return ids;
    }

    /** Offers of a source that somebody else than {@code editor} has changed since. */
    @SuppressWarnings("unchecked")
    Set<UUID> editedSince(String source, String editor) {
        return Set.copyOf(entities.createNativeQuery(
                        "SELECT id FROM offer WHERE source = :source AND (last_editor <> :editor OR version > 0)",
                        UUID.class)
                .setParameter("source", source)
                .setParameter("editor", editor)
                .getResultList());
    }

    record Revision(OfferWrite content, String editor) {}

    Optional<Revision> revision(UUID id) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT cast(content AS text), editor FROM offer_revision WHERE offer_id = :id")
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        try {
            return Optional.of(new Revision(json.readValue((String) row[0], OfferWrite.class), (String) row[1]));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Revision of offer " + id + " cannot be read", broken);
        }
    }

    void saveRevision(UUID id, OfferWrite content, String editor, Instant stamp) {
        try {
            entities.createNativeQuery("""
                            INSERT INTO offer_revision (offer_id, content, editor, created)
                            VALUES (:id, cast(:content AS jsonb), :editor, :stamp)
                            ON CONFLICT (offer_id) DO UPDATE SET content = excluded.content,
                                editor = excluded.editor, created = excluded.created""")
                    .setParameter("id", id)
                    .setParameter("content", json.writeValueAsString(content))
                    .setParameter("editor", editor)
                    .setParameter("stamp", stamp)
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the last reviewer asked for, or null. */
    String returnReason(UUID id) {
        List<?> rows = entities.createNativeQuery("SELECT reason FROM offer_return WHERE offer_id = :id")
                .setParameter("id", id)
                .getResultList();
        return rows.isEmpty() ? null : (String) rows.get(0);
    }

    void saveReturn(UUID id, String reason, Instant stamp) {
        entities.createNativeQuery("""
                        INSERT INTO offer_return (offer_id, reason, created) VALUES (:id, :reason, :stamp)
                        ON CONFLICT (offer_id) DO UPDATE SET reason = excluded.reason, created = excluded.created""")
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("stamp", stamp)
                .executeUpdate();
    }

    void dropReturn(UUID id) {
        entities.createNativeQuery("DELETE FROM offer_return WHERE offer_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void dropRevision(UUID id) {
        entities.createNativeQuery("DELETE FROM offer_revision WHERE offer_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
