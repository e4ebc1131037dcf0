package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.ReminderStore.Outcome;
import org.modellregionen.atlas.ReminderStore.Sent;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;
import org.modellregionen.common.Hashes;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** Confirms offers by the link in a reminder: whoever has it was asked, and need not sign in. */
@ApplicationScoped
class Confirmations {
    private static final Audit.Actor LINK = new Audit.Actor("confirmation-link", List.of());

    private final ReminderStore reminders;
    private final OfferStore offers;
    private final Changes changes;
    private final Audit audit;

    Confirmations(ReminderStore reminders, OfferStore offers, Changes changes, Audit audit) {
        this.reminders = reminders;
        this.offers = offers;
        this.changes = changes;
        this.audit = audit;
    }

    @Schema(name = "ConfirmationWrite")
    public record Write(
            @NotNull
            @Pattern(regexp = "[A-Za-z0-9_-]{43}")
            @Schema(
                    description = "What stands after # in the link",
                    example = "q2Yv0Yb3kq9sV5m1c8dXwN7eL4uJ6tRzH0aKfGpQiSo")
            String token) {}

    @Schema(name = "Confirmation")
    public record Answer(
            @Schema(description = "Id of the offer") UUID offer, LocalDate lastConfirmed) {}

    /** @throws ProblemException 404 when there never was such a link, 410 when it is used up or too old */
    @Transactional
    Answer confirm(String token) {
        Sent sent = reminders.find(Hashes.sha256(token)).orElseThrow(ProblemException::notFound);
        offers.lock(List.of(sent.offer()));
        Offer before = offers.find(sent.offer()).orElseThrow().offer();
        if (sent.isClosed() || !Instant.now().isBefore(sent.expires()) || !before.isPublic()) {
            throw new ProblemException(ProblemType.GONE, "The link has been used or is too old");
        }
        Instant stamp = changes.stamp();
        Offer after = before.after(OfferStep.CONFIRMATION, LINK.subject(), Days.today(), stamp);
        offers.save(List.of(after));
        reminders.close(List.of(sent.id()), Outcome.CONFIRMED, stamp);
        audit.append(LINK, OfferService.event(OfferStep.CONFIRMATION.key(), audit, before, after), stamp);
        changes.changed(ChangeType.OFFER, after.id(), stamp);
        return new Answer(after.id(), after.lastConfirmed());
    }
}
