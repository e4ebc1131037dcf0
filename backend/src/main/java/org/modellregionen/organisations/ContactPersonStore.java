package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.common.NameOrder;

/** Reads and writes contact persons; whose last day is over is never read again. */
@ApplicationScoped
class ContactPersonStore {
    private static final String SELECT = """
            SELECT id, version, name, function, phone, email, purpose, offer_reminders, retain_until,
                   modified
            FROM organisation_person WHERE organisation_id = :organisation AND retain_until >= :today""";

    private final EntityManager entities;

    ContactPersonStore(EntityManager entities) {
        this.entities = entities;
    }

    List<ContactPerson> list(UUID organisation, LocalDate today) {
        return read(entities.createNativeQuery(SELECT + " ORDER BY name" + NameOrder.GERMAN + ", id")
                .setParameter("organisation", organisation)
                .setParameter("today", today));
    }

    /** Holds the person until the transaction ends. */
    Optional<ContactPerson> find(UUID organisation, UUID id, LocalDate today) {
        return read(entities.createNativeQuery(SELECT + " AND id = :id FOR UPDATE")
                        .setParameter("organisation", organisation)
                        .setParameter("today", today)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    void save(UUID organisation, ContactPerson person) {
        entities.createNativeQuery("""
                        INSERT INTO organisation_person (id, version, organisation_id, name, function, phone, email,
                                                         purpose, offer_reminders, retain_until, created, modified)
                        VALUES (:id, :version, :organisation, :name, cast(:function AS text), cast(:phone AS text),
                                cast(:email AS text), :purpose, :offerReminders, :retainUntil, :stamp, :stamp)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
                            function = excluded.function, phone = excluded.phone, email = excluded.email,
                            purpose = excluded.purpose, offer_reminders = excluded.offer_reminders,
                            retain_until = excluded.retain_until,
                            modified = excluded.modified""")
                .setParameter("id", person.id())
                .setParameter("version", person.version())
                .setParameter("organisation", organisation)
                .setParameter("name", person.name())
                .setParameter("function", person.function())
                .setParameter("phone", person.phone())
                .setParameter("email", person.email())
                .setParameter("purpose", person.purpose())
                .setParameter("offerReminders", person.offerReminders())
                .setParameter("retainUntil", person.retainUntil())
                .setParameter("stamp", Timestamp.from(person.modified()))
                .executeUpdate();
    }

    void delete(UUID id) {
        entities.createNativeQuery("DELETE FROM organisation_person WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes everybody of an organisation and returns their ids. */
    List<UUID> deleteOf(UUID organisation) {
        return ids(entities.createNativeQuery(
                        "DELETE FROM organisation_person WHERE organisation_id = :organisation RETURNING id",
                        UUID.class)
                .setParameter("organisation", organisation));
    }

    /** Removes everybody whose last day is over and returns their ids. */
    List<UUID> deleteExpired(LocalDate today) {
        return ids(entities.createNativeQuery(
                        "DELETE FROM organisation_person WHERE retain_until < :today RETURNING id", UUID.class)
                .setParameter("today", today));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }

    private static List<ContactPerson> read(Query query) {
        List<ContactPerson> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            found.add(new ContactPerson(
                    (UUID) columns[0],
                    (Integer) columns[1],
                    (String) columns[2],
                    (String) columns[3],
                    (String) columns[4],
                    (String) columns[5],
                    (String) columns[6],
                    (Boolean) columns[7],
                    columns[8] instanceof Date date ? date.toLocalDate() : (LocalDate) columns[8],
                    (Instant) columns[9]));
        }
        return found;
    }
}
