package org.modellregionen.monitor.editions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.monitor.protection.Protections.Decision;

/** Reads and writes editions, and what they freeze. */
@ApplicationScoped
class EditionStore {
    private static final String SELECT = """
            SELECT id, version, publisher, number, title, text, status, checked, published, withdrawn, reason, content_hash,
                cast(loss AS text), modified, created_by, checked_by FROM edition e""";

    private final EntityManager entities;
    private final ObjectMapper json;

    EditionStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Page<Edition> list(String region, boolean all, PageRequest page) {
        String where = " WHERE publisher = :region" + (all ? "" : " AND number IS NOT NULL");
        long total = ((Number) entities.createNativeQuery("SELECT count(*) FROM edition" + where)
                        .setParameter("region", region)
                        .getSingleResult())
                .longValue();
        List<Edition> items = read(entities.createNativeQuery(
                        SELECT + where + " ORDER BY number DESC NULLS FIRST, id LIMIT :limit OFFSET :offset")
                .setParameter("region", region)
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset()));
        return Page.of(items, page, total);
    }

    Optional<Edition> find(UUID id, boolean forUpdate) {
        return read(entities.createNativeQuery(SELECT + " WHERE id = :id" + (forUpdate ? " FOR UPDATE" : ""))
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The newest published edition that has not been withdrawn. */
    Optional<Edition> newest(String region) {
        return read(entities.createNativeQuery(SELECT
                                + " WHERE publisher = :region AND status = 'published' ORDER BY number DESC LIMIT 1")
                        .setParameter("region", region))
                .stream()
                .findFirst();
    }

    boolean hasOneInWork(String region) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM edition WHERE publisher = :region AND status IN ('draft', 'checked', 'approved')")
                .setParameter("region", region)
                .getResultList()
                .isEmpty();
    }

    void add(UUID id, String region, EditionWrite content, String creator, Instant stamp) {
        entities.createNativeQuery("""
                        INSERT INTO edition (id, publisher, title, text, created, created_by, modified)
                        VALUES (:id, :region, :title, cast(:text AS text), :stamp, :creator, :stamp)""")
                .setParameter("id", id)
                .setParameter("region", region)
                .setParameter("title", content.title())
                .setParameter("text", content.text())
                .setParameter("creator", creator)
                .setParameter("stamp", stamp)
                .executeUpdate();
    }

    void write(UUID id, EditionWrite content, Instant stamp) {
        update(id, "title = :title, text = cast(:text AS text)", stamp)
                .setParameter("title", content.title())
                .setParameter("text", content.text())
                .executeUpdate();
    }

    void delete(UUID id) {
        entities.createNativeQuery("DELETE FROM edition WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void check(UUID id, Edition.Loss loss, String checker, Instant stamp) {
        update(
                        id,
                        "status = 'checked', checked = :stamp, checked_by = :by, reason = NULL, loss = cast(:loss AS jsonb)",
                        stamp)
                .setParameter("by", checker)
                .setParameter("loss", write(loss))
                .executeUpdate();
    }

    void approve(UUID id, String approver, Instant stamp) {
        update(id, "status = 'approved', approved = :stamp, approved_by = :by", stamp)
                .setParameter("by", approver)
                .executeUpdate();
    }

    void backToDraft(UUID id, String reason, Instant stamp) {
        thaw(id);
        update(
                        id,
                        "status = 'draft', checked = NULL, checked_by = NULL, approved = NULL, approved_by = NULL,"
                                + " loss = NULL, reason = :reason",
                        stamp)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    int publish(UUID id, String region, String hash, Instant stamp) {
        update(
                        id,
                        "status = 'published', published = :stamp, content_hash = :hash, number ="
                                + " (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE publisher = :region)",
                        stamp)
                .setParameter("hash", hash)
                .setParameter("region", region)
                .executeUpdate();
        return (Integer) entities.createNativeQuery("SELECT number FROM edition WHERE id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    void withdraw(UUID id, String reason, Instant stamp) {
        update(id, "status = 'withdrawn', withdrawn = :stamp, reason = :reason", stamp)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Query update(UUID id, String changes, Instant stamp) {
        return entities.createNativeQuery(
                        "UPDATE edition SET version = version + 1, modified = :stamp, " + changes + " WHERE id = :id")
                .setParameter("id", id)
                .setParameter("stamp", stamp);
    }

    void thaw(UUID id) {
        for (String table : List.of("edition_cell", "edition_content")) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE edition_id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    void freeze(UUID id, List<Decision> decisions) {
        entities.createNativeQuery("""
                        INSERT INTO edition_cell (edition_id, observation_id, protection, protects)
                        SELECT :id, observation, protection, protects
                        FROM unnest(cast(:observations AS bigint[]), cast(:protections AS text[]), cast(:protects AS text[]))
                            AS d(observation, protection, protects)""")
                .setParameter("id", id)
                .setParameter("observations", decisions.stream().map(Decision::observation).toArray(Long[]::new))
                .setParameter("protections", decisions.stream().map(Decision::protection).toArray(String[]::new))
                .setParameter("protects", decisions.stream().map(Decision::protects).toArray(String[]::new))
                .executeUpdate();
    }

    /** Makes what the edition holds, and nothing else of the region, what the public sees; null: nothing. */
    void show(String region, UUID id) {
        entities.createNativeQuery("UPDATE observation SET edition_id = NULL, shown = false"
                        + " WHERE publisher = :region AND edition_id IS NOT NULL")
                .setParameter("region", region)
                .executeUpdate();
        if (id != null) {
            entities.createNativeQuery("""
                            UPDATE observation o SET edition_id = c.edition_id, shown = c.protection = 'open'
                            FROM edition_cell c WHERE c.edition_id = :id AND c.observation_id = o.id""")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    void putContent(UUID id, byte[] content) {
        entities.createNativeQuery("INSERT INTO edition_content (edition_id, content) VALUES (:id, :content)")
                .setParameter("id", id)
                .setParameter("content", content)
                .executeUpdate();
    }

    byte[] content(UUID id) {
        return (byte[]) entities.createNativeQuery("SELECT content FROM edition_content WHERE edition_id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Whether one of the observations comes from an import of this person. */
    boolean importedBy(UUID id, String subject) {
        return (Boolean) entities.createNativeQuery("""
                        SELECT EXISTS (SELECT FROM edition_cell c JOIN observation o ON o.id = c.observation_id
                            JOIN observation_import i ON i.id = o.import_id
                            WHERE c.edition_id = :id AND i.actor = :subject)""")
                .setParameter("id", id)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    Page<DisclosureEntry> disclosure(UUID id, PageRequest page) {
        long total = ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM edition_cell WHERE edition_id = :id AND protection <> 'open'")
                        .setParameter("id", id)
                        .getSingleResult())
                .longValue();
        List<DisclosureEntry> entries = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT i.key, o.period, o.territory, o.population_group, o.sex, o.age, c.protection, c.protects
                        FROM edition_cell c JOIN observation o ON o.id = c.observation_id
                        JOIN indicator i ON i.id = o.indicator_id
                        WHERE c.edition_id = :id AND c.protection <> 'open'
                        ORDER BY i.key, o.period_to DESC, o.territory, o.id LIMIT :limit OFFSET :offset""")
                .setParameter("id", id)
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset())
                .getResultList()) {
            Object[] c = (Object[]) row;
            entries.add(new DisclosureEntry(
                    (String) c[0],
                    (String) c[1],
                    (String) c[2],
                    (String) c[3],
                    (String) c[4],
                    (String) c[5],
                    (String) c[6],
                    (String) c[7]));
        }
        return Page.of(entries, page, total);
    }

    private List<Edition> read(Query query) {
        List<Edition> editions = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            editions.add(new Edition(
                    (UUID) c[0],
                    (Integer) c[1],
                    (String) c[2],
                    (Integer) c[3],
                    (String) c[4],
                    (String) c[5],
                    (String) c[6],
                    (Instant) c[7],
                    (Instant) c[8],
                    (Instant) c[9],
                    (String) c[10],
                    (String) c[11],
                    c[12] == null ? null : read((String) c[12]),
                    (Instant) c[13],
                    (String) c[14],
                    (String) c[15]));
        }
        return editions;
    }

    private Edition.Loss read(String text) {
        try {
            return json.readValue(text, Edition.Loss.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored edition cannot be read", broken);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
