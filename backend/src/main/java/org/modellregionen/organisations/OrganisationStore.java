package org.modellregionen.organisations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.organisations.OrganisationWrite.Contact;

/** Reads and writes the directory. */
@ApplicationScoped
class OrganisationStore {
    private static final String SELECT =
            "SELECT id, key, version, name, kind, region, summary, cast(contact AS text), languages, modified, cast("
                    + AgreementStore.OF_ORGANISATION + " AS text) FROM organisation WHERE ended IS NULL";

    private static final TypeReference<Contact> CONTACT = new TypeReference<>() {};
    private static final TypeReference<List<Agreement>> AGREEMENTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    OrganisationStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Page<Organisation> list(OrganisationQuery query, PageRequest page) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new LinkedHashMap<>();
        filter(where, parameters, "kind = ANY (:kind)", "kind", query.kind);
        filter(where, parameters, "region = ANY (:region)", "region", query.region);
        filter(where, parameters, "languages && cast(:language AS text[])", "language", query.language);
        int number = 0;
        for (String word : query.words()) {
            String name = "word" + number++;
            where.append(" AND search_text LIKE :").append(name);
            parameters.put(name, '%' + word.replaceAll("([\\\\%_])", "\\\\$1") + '%');
        }
        Query items = entities.createNativeQuery(SELECT + where + " ORDER BY " + query.orderBy() + " LIMIT "
                + page.pageSize() + " OFFSET " + page.offset());
        Query count = entities.createNativeQuery("SELECT count(*) FROM organisation WHERE ended IS NULL" + where);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            count.setParameter(name, value);
        });
        long total = ((Number) count.getSingleResult()).longValue();
        return Page.of(read(items), page, total);
    }

    private static void filter(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, List<String> values) {
        if (values != null && !values.isEmpty()) {
            where.append(" AND ").append(condition);
            parameters.put(name, values.toArray(String[]::new));
        }
    }

    Optional<Organisation> find(String keyOrId, UUID id) {
        Query query = id == null
                ? entities.createNativeQuery(SELECT + " AND key = :key").setParameter("key", keyOrId)
                : entities.createNativeQuery(SELECT + " AND id = :id").setParameter("id", id);
        return read(query).stream().findFirst();
    }

    Map<UUID, Organisation> find(Collection<UUID> ids) {
        return read(entities.createNativeQuery(SELECT + " AND id = ANY (:ids)")
                        .setParameter("ids", ids.toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(Organisation::id, organisation -> organisation));
    }

    /** Holds the organisation until the transaction ends, so that two writers never start from the same state. */
    void lock(UUID id) {
        entities.createNativeQuery("SELECT id FROM organisation WHERE id = :id FOR UPDATE")
                .setParameter("id", id)
                .getResultList();
    }

    void save(Organisation organisation, String editor) {
        entities.createNativeQuery("""
                        INSERT INTO organisation (id, key, version, name, kind, region, summary, contact, languages,
                                                  modified, last_editor)
                        VALUES (:id, :key, :version, :name, :kind, cast(:region AS text), cast(:summary AS text),
                                cast(:contact AS jsonb), :languages, :stamp, :editor)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
                            kind = excluded.kind, region = excluded.region, summary = excluded.summary,
                            contact = excluded.contact, languages = excluded.languages, modified = excluded.modified,
                            last_editor = excluded.last_editor""")
                .setParameter("id", organisation.id())
                .setParameter("key", organisation.key())
                .setParameter("version", organisation.version())
                .setParameter("name", organisation.name())
                .setParameter("kind", organisation.kind())
                .setParameter("region", organisation.region())
                .setParameter("summary", organisation.summary())
                .setParameter("contact", write(organisation.contact()))
                .setParameter("languages", organisation.languages().toArray(String[]::new))
                .setParameter("stamp", Timestamp.from(organisation.modified()))
                .setParameter("editor", editor)
                .executeUpdate();
    }

    void end(UUID id, String editor, Instant stamp) {
        entities.createNativeQuery("""
                        UPDATE organisation SET ended = :stamp, modified = :stamp, version = version + 1,
                            last_editor = :editor WHERE id = :id""")
                .setParameter("id", id)
                .setParameter("editor", editor)
                .setParameter("stamp", Timestamp.from(stamp))
                .executeUpdate();
    }

    /** Whether the key was ever given, also to an organisation that has ended. */
    boolean isTaken(String key) {
        return !entities.createNativeQuery("SELECT 1 FROM organisation WHERE key = :key")
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    private List<Organisation> read(Query query) {
        List<Organisation> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.add(new Organisation(
                    (UUID) columns[0],
                    (String) columns[1],
                    (Integer) columns[2],
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    (String) columns[6],
                    read((String) columns[7], CONTACT),
                    List.of((String[]) columns[8]),
                    read((String) columns[10], AGREEMENTS),
                    (Instant) columns[9]));
        }
        return found;
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored organisation cannot be read", broken);
        }
    }

    private String write(Contact contact) {
        try {
            return json.writeValueAsString(contact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
