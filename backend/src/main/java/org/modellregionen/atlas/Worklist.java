package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;
import org.modellregionen.identity.Task;
import org.modellregionen.identity.TaskSource;

/** The offers that somebody looks after, whatever their state, and what waits to be done with them. */
@ApplicationScoped
class Worklist implements TaskSource {

    /** Months after which an offer must be confirmed again. */
    static final int CONFIRM_AFTER_MONTHS = 6;

    private static final String MINE = " (p.key = ANY (:organisations) OR o.region = ANY (:regions)) ";

    /** Also what was taken out of the public since nobody answered the reminder. */
    private static final String OVERDUE = " o.last_confirmed < current_date - interval '" + CONFIRM_AFTER_MONTHS
            + " months' AND (o.status = 'published' OR o.status = 'expired' AND EXISTS (SELECT FROM offer_reminder l"
            + " WHERE l.offer_id = o.id AND l.outcome = 'lapsed' AND l.closed > o.last_confirmed)) ";

    private static final String FEEDBACK =
            " EXISTS (SELECT FROM offer_feedback f WHERE f.offer_id = o.id AND f.closed IS NULL) ";
    private static final String REVISION = " EXISTS (SELECT FROM offer_revision r WHERE r.offer_id = o.id) ";
    private static final String FROM = " FROM offer o JOIN organisation p ON p.id = o.provider_id"
            + " JOIN offer_text t ON t.offer_id = o.id AND t.state = 'source' WHERE" + MINE;

    private final EntityManager entities;
    private final Caller caller;

    Worklist(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** What an offer waits for. */
    enum Waiting {
        REVIEW("(o.status = 'in_review' OR" + REVISION + ")"),
        CONFIRMATION(OVERDUE),
        FEEDBACK(Worklist.FEEDBACK),
        COMPLETION("o.status = 'draft'");

        private final String condition;

        Waiting(String condition) {
            this.condition = condition;
        }

        String key() {
            return name().toLowerCase();
        }
    }

    /** One offer in the list. */
    @Schema(name = "WorklistOffer")
    public record Entry(
            UUID id,
            int version,
            @Schema(example = "in_review") String status,
            String title,
            @Schema(example = "kassel") String region,
            @Schema(example = "vhs-kassel") String provider,
            @Schema(example = "Volkshochschule Kassel") String providerName,

            @Schema(description = "The caller edited it last and so cannot approve it")
            boolean editedByMe,

            boolean revisionPending,

            @Schema(description = "Reports of visitors that nobody has dealt with")
            int openFeedback,

            @Schema(description = "Not confirmed for six months; public no longer when nobody answered the reminder")
            boolean overdue,

            @Schema(nullable = true) LocalDate validUntil,
            @Schema(nullable = true) LocalDate lastConfirmed,
            Instant modified) {}

    /** @param status only this state, or null for all; {@code waiting} and {@code words} likewise */
    @Transactional
    Page<Entry> page(String status, Waiting waiting, String words, PageRequest page) {
        boolean searching = words != null && !words.isBlank();
        String condition = (status == null ? "" : " AND o.status = :status")
                + (waiting == null ? "" : " AND " + waiting.condition)
                // strpos and not LIKE, since what people type may contain % and _
                + (searching ? " AND strpos(lower(t.title || ' ' || p.name), lower(:words)) > 0" : "");
        Query count = bind(entities.createNativeQuery("SELECT count(*)" + FROM + condition), caller);
        Query rows = bind(
                entities.createNativeQuery("""
                        SELECT o.id, o.version, o.status, t.title, o.region, p.key, p.name, coalesce(
                               (SELECT r.editor FROM offer_revision r WHERE r.offer_id = o.id), o.last_editor) = :me,
                        """ + REVISION
                        + ", (SELECT count(*) FROM offer_feedback f WHERE f.offer_id = o.id"
                        + " AND f.closed IS NULL), coalesce(" + OVERDUE + ", false), o.valid_until, o.last_confirmed,"
                        + " o.modified" + FROM + condition
                        + " ORDER BY o.modified DESC, o.id LIMIT :limit OFFSET :offset"),
                caller);
        if (status != null) {
            count.setParameter("status", status);
            rows.setParameter("status", status);
        }
        if (searching) {
            count.setParameter("words", words.strip());
            rows.setParameter("words", words.strip());
        }
        List<Entry> entries = new ArrayList<>();
        for (Object row : rows.setParameter("me", caller.subject())
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset())
                .getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return Page.of(entries, page, ((Number) count.getSingleResult()).longValue());
    }

    private static Query bind(Query query, Caller caller) {
        List<String> organisations = caller.has(Roles.PROVIDER) ? List.copyOf(caller.organisations()) : List.of();
        List<String> regions = caller.has(Roles.COORDINATION) || caller.has(Roles.OFFERS_WRITE)
                ? List.copyOf(caller.regions())
                : List.of();
        return query.setParameter("organisations", organisations.toArray(String[]::new))
                .setParameter("regions", regions.toArray(String[]::new));
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Boolean) row[7],
                (Boolean) row[8],
                ((Number) row[9]).intValue(),
                (Boolean) row[10],
                day(row[11]),
                day(row[12]),
                (Instant) row[13]);
    }

    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Override
    public List<Task> tasksOf(Caller person) {
        if (!person.has(Roles.PROVIDER) && !person.has(Roles.COORDINATION)) {
            return List.of();
        }
        Object[] counts = (Object[]) bind(
                        entities.createNativeQuery("SELECT count(*) FILTER (WHERE" + Waiting.REVIEW.condition
                                + " AND coalesce((SELECT r.editor FROM offer_revision r WHERE r.offer_id = o.id),"
                                + " o.last_editor) <> :me), count(*) FILTER (WHERE" + OVERDUE
                                + "), count(*) FILTER (WHERE" + FEEDBACK
                                + "), count(*) FILTER (WHERE o.status = 'draft')" + FROM),
                        person)
                .setParameter("me", person.subject())
                .getSingleResult();
        List<Task> tasks = new ArrayList<>();
        if (person.has(Roles.COORDINATION)) {
            tasks.add(task("offers_to_review", counts[0]));
        }
        tasks.add(task("offers_to_confirm", counts[1]));
        tasks.add(task("feedback_to_answer", counts[2]));
        tasks.add(task("drafts_to_complete", counts[3]));
        return tasks;
    }

    private static Task task(String kind, Object count) {
        return new Task(kind, ((Number) count).intValue());
    }
}
