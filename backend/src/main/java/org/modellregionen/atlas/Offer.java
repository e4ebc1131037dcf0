package org.modellregionen.atlas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.common.ProblemException;

/**
 * An offer's state. Immutable: every step answers with the next state, and the rules of its life stand here.
 *
 * @param content what can be edited
 * @param lastEditor subject of whoever changed the content last
 * @param approvedBy subject of whoever approved it; never the last editor
 * @param trusted published by a machine source that needs no review
 */
public record Offer(
        UUID id,
        int version,
        OfferStatus status,
        UUID providerId,
        OfferWrite content,
        List<Translation> texts,
        String lastEditor,
        String approvedBy,
        boolean trusted,
        LocalDate lastConfirmed,
        Instant created,
        Instant modified) {

    static Offer draft(UUID id, UUID providerId, OfferWrite content, String editor, Instant stamp) {
        return new Offer(
                id,
                0,
                OfferStatus.DRAFT,
                providerId,
                content,
                OfferTexts.of(content, List.of()),
                editor,
                null,
                false,
                content.lastConfirmed(),
                stamp,
                stamp);
    }

    /** The content replaced by {@code editor}; an approval of the old content no longer holds. */
    Offer edited(OfferWrite newContent, UUID newProvider, String editor, Instant stamp) {
        return new Offer(
                id,
                version + 1,
                status,
                newProvider,
                newContent,
                OfferTexts.of(newContent, texts),
                editor,
                null,
                false,
                newContent.lastConfirmed() != null ? newContent.lastConfirmed() : lastConfirmed,
                created,
                stamp);
    }

    /** @throws ProblemException 409 when the step is not possible now, 403 when the approver is the last editor */
    Offer after(OfferStep step, String actor, LocalDate today, Instant stamp) {
        OfferStatus next = step.from(status);
        String approver = approvedBy;
        LocalDate confirmed = lastConfirmed;
        if (step == OfferStep.APPROVAL) {
            if (Objects.equals(actor, lastEditor)) {
                throw ProblemException.forbidden("Somebody else than the last editor must approve");
            }
            approver = actor;
            confirmed = today;
        } else if (step == OfferStep.CONFIRMATION) {
            confirmed = today;
        }
        return new Offer(
                id,
                version + 1,
                next,
                providerId,
                content,
                texts,
                lastEditor,
                approver,
                trusted,
                confirmed,
                created,
                stamp);
    }

    /** Published at once, since the machine source is trusted; what somebody has paused stays paused. */
    Offer trusted(LocalDate today) {
        return new Offer(
                id,
                version,
                status == OfferStatus.PAUSED ? status : OfferStatus.PUBLISHED,
                providerId,
                content,
                texts,
                lastEditor,
                null,
                true,
                lastConfirmed == null ? today : lastConfirmed,
                created,
                modified);
    }

    /** The content replaced and approved in one go: what a waiting revision becomes. */
    Offer revised(
            OfferWrite newContent, UUID newProvider, String editor, String approver, LocalDate today, Instant stamp) {
        if (Objects.equals(approver, editor)) {
            throw ProblemException.forbidden("Somebody else than the last editor must approve");
        }
        Offer edited = edited(newContent, newProvider, editor, stamp);
        return new Offer(
                id,
                edited.version,
                status,
                newProvider,
                newContent,
                edited.texts,
                editor,
                approver,
                false,
                today,
                created,
                stamp);
    }

    /**
     * Whether writing {@code other} would change nothing: a repeated delivery of the same content, its translations in
     * whatever order.
     */
    boolean holds(OfferWrite other) {
        return content.with(List.of(), null).equals(other.with(List.of(), null))
                && Set.copyOf(texts).equals(Set.copyOf(OfferTexts.of(other, texts)))
                && (other.lastConfirmed() == null || other.lastConfirmed().equals(lastConfirmed));
    }

    Offer asDraft() {
        return new Offer(
                id,
                version,
                OfferStatus.DRAFT,
                providerId,
                content,
                texts,
                lastEditor,
                null,
                false,
                lastConfirmed,
                created,
                modified);
    }

    /** Approved content stays as it is until a change of it is approved too, also while it is paused. */
    boolean isVisible() {
        return status == OfferStatus.PUBLISHED || status == OfferStatus.PAUSED;
    }

    boolean isPublic() {
        return status == OfferStatus.PUBLISHED;
    }

    String region() {
        return content.region();
    }

    List<String> possibleSteps() {
        return new ArrayList<>(
                OfferStep.possible(status).stream().map(OfferStep::key).toList());
    }
}
