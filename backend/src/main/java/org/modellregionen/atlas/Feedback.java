package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;

/** What visitors report about an offer: kept until somebody who looks after the offer has dealt with it. */
@ApplicationScoped
class Feedback {
    private final EntityManager entities;
    private final OfferService offers;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    Feedback(EntityManager entities, OfferService offers, Changes changes, Audit audit, Caller caller) {
        this.entities = entities;
        this.offers = offers;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    /** A report as it is sent. */
    @Schema(name = "OfferFeedbackWrite")
    public record Write(
            @NotNull
            @Pattern(regexp = "wrong_information|closed|not_reachable|other")
            @Schema(
                    example = "closed",
                    enumeration = {"wrong_information", "closed", "not_reachable", "other"})
            String kind,

            @Size(max = 2000)
            @Schema(
                    nullable = true,
                    description = "Please without personal data",
                    example = "Die Adresse stimmt nicht mehr.")
            String comment) {}

    /** A report as those read it who look after the offer. */
    @Schema(name = "OfferFeedback")
    public record Report(
            UUID id,
            @Schema(example = "closed") String kind,
            @Schema(nullable = true) String comment,
            Instant created,

            @Schema(nullable = true, description = "When it was dealt with")
            Instant closed) {}

    @Transactional
    Report send(UUID offer, Write report) {
        Stored stored = offers.read(offer);
        Caller.requireVisible(stored.offer().isPublic());
        Instant stamp = changes.stamp();
        UUID id = Ids.next();
        entities.createNativeQuery("""
                        INSERT INTO offer_feedback (id, offer_id, kind, comment, created)
                        VALUES (:id, :offer, :kind, cast(:comment AS text), :stamp)""")
                .setParameter("id", id)
                .setParameter("offer", offer)
                .setParameter("kind", report.kind)
                .setParameter("comment", report.comment)
                .setParameter("stamp", Timestamp.from(stamp))
                .executeUpdate();
        Report sent = new Report(id, report.kind, report.comment, stamp, null);
        append("report", stored, null, sent, stamp);
        return sent;
    }

    @Transactional
    List<Report> list(UUID offer) {
        offers.requireWritable(offer);
        return select("offer_id = :offer ORDER BY created DESC, id LIMIT 200", offer);
    }

    /** @throws ProblemException 404 when the offer has no such report */
    @Transactional
    Report close(UUID offer, UUID id) {
        Stored stored = offers.requireWritable(offer);
        Report before = select("id = :offer FOR UPDATE", id).stream().findAny().orElseThrow(ProblemException::notFound);
        if (before.closed != null) {
            return before;
        }
        Instant stamp = changes.stamp();
        int closed = entities.createNativeQuery(
                        "UPDATE offer_feedback SET closed = :stamp WHERE id = :id AND offer_id = :offer")
                .setParameter("stamp", Timestamp.from(stamp))
                .setParameter("id", id)
                .setParameter("offer", offer)
                .executeUpdate();
        Caller.requireVisible(closed == 1);
        Report after = new Report(id, before.kind, before.comment, before.created, stamp);
        append("close_report", stored, before, after, stamp);
        return after;
    }

    private List<Report> select(String condition, UUID id) {
        return ((List<?>) entities.createNativeQuery(
                                "SELECT id, kind, comment, created, closed FROM offer_feedback WHERE " + condition)
                        .setParameter("offer", id)
                        .getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new Report(
                                (UUID) row[0], (String) row[1], (String) row[2], (Instant) row[3], (Instant) row[4]))
                        .toList();
    }

    private void append(String action, Stored stored, Report before, Report after, Instant stamp) {
        audit.append(
                caller.actor(),
                new Audit.Event(
                        action,
                        "offer",
                        stored.offer().id(),
                        stored.offer().region(),
                        audit.hash(before),
                        audit.hash(after)),
                stamp);
    }
}
