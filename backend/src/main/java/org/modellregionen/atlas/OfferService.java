package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.atlas.OfferStore.Revision;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;
import org.modellregionen.organisations.Organisations;

/** Writes offers: creation, edits, the steps of their life. Every write is audited and reported in the change log. */
@ApplicationScoped
public class OfferService {
    private final OfferStore store;
    private final OfferChecks checks;
    private final OfferRights rights;
    private final Organisations organisations;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    OfferService(
            OfferStore store,
            OfferChecks checks,
            OfferRights rights,
            Organisations organisations,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.checks = checks;
        this.rights = rights;
        this.organisations = organisations;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @throws ProblemException 404 when there is none that the caller may see
     * @throws OfferMoved when it has been merged into another one that is published
     */
    @Transactional
    public Stored read(UUID id) {
        Stored stored = find(id);
        if (stored.offer().status() == OfferStatus.ARCHIVED) {
            store.survivor(id).filter(other -> find(other).offer().isPublic()).ifPresent(other -> {
                throw new OfferMoved(id, other);
            });
        }
        return requireVisible(stored);
    }

    private Stored find(UUID id) {
        return Optional.ofNullable(id).flatMap(store::find).orElseThrow(ProblemException::notFound);
    }

    private Stored requireVisible(Stored stored) {
        Caller.requireVisible(stored.offer().isPublic() || rights.mayWrite(stored.offer()));
        return stored;
    }

    /** @throws ProblemException 404 when the caller may not see the offer, 403 when the caller may only read it */
    @Transactional
    public Stored requireWritable(UUID id) {
        Stored stored = requireVisible(find(id));
        Caller.require(rights.mayWrite(stored.offer()));
        return stored;
    }

    /** What can be edited of an offer: its waiting revision where there is one, else its content. */
    @Transactional
    public OfferWrite content(UUID id) {
        Stored stored = requireWritable(id);
        return store.revision(id).map(Revision::content).orElse(stored.offer().content());
    }

    @Transactional
    public Stored create(OfferWrite content) {
        checks.require(content);
        Caller.require(rights.mayWrite(content));
        UUID provider = provider(content);
        requireNew(content);
        Instant stamp = changes.stamp();
        Offer offer = Offer.draft(Ids.next(), provider, content, caller.subject(), stamp);
        return save(null, rights.isTrusted(content) ? offer.trusted(Days.today()) : offer, "create");
    }

    /**
     * Replaces the content. What is published stays as it is until somebody else approves the change, which waits as a
     * revision meanwhile.
     */
    @Transactional
    public Stored replace(UUID id, String ifMatch, OfferWrite content) {
        Offer present = lockForWrite(id, ifMatch);
        if (present.status() == OfferStatus.ARCHIVED) {
            throw ProblemException.illegalTransition("The offer has been archived", List.of());
        }
        checks.require(content);
        Caller.require(rights.mayWrite(content));
        UUID provider = provider(content);
        Instant stamp = changes.stamp();
        if (present.isVisible() && !rights.isTrusted(content)) {
            store.dropReturn(id);
            store.saveRevision(id, content, caller.subject(), stamp);
            audit.append(caller.actor(), event("revise", present, present), stamp);
            return store.find(id).orElseThrow();
        }
        Offer edited = present.edited(content, provider, caller.subject(), stamp);
        if (present.status() == OfferStatus.IN_REVIEW || present.status() == OfferStatus.EXPIRED) {
            // What a reviewer has read must not change under the approval.
            edited = edited.asDraft();
        }
        return save(present, rights.isTrusted(content) ? edited.trusted(Days.today()) : edited, "replace");
    }

    @Transactional
    public Stored step(UUID id, OfferStep step, String ifMatch) {
        return step(id, step, ifMatch, null);
    }

    /** Sends an offer or its waiting revision back, with what should be changed for those who wrote it. */
    @Transactional
    public Stored reject(UUID id, String ifMatch, String reason) {
        return step(id, OfferStep.REJECTION, ifMatch, reason.strip());
    }

    private Stored step(UUID id, OfferStep step, String ifMatch, String reason) {
        Offer present = lockForWrite(id, ifMatch);
        Caller.require(rights.mayTake(step, present));
        Instant stamp = changes.stamp();
        Optional<Revision> revision = store.revision(id);
        if (step == OfferStep.SUBMISSION || step == OfferStep.APPROVAL || step == OfferStep.ARCHIVING) {
            store.dropReturn(id);
        } else if (reason != null) {
            store.saveReturn(id, reason, stamp);
        }
        if (revision.isPresent() && (step == OfferStep.APPROVAL || step == OfferStep.REJECTION)) {
            store.dropRevision(id);
            if (step == OfferStep.REJECTION) {
                audit.append(caller.actor(), event("reject_revision", present, present), stamp);
                return store.find(id).orElseThrow();
            }
            OfferWrite content = revision.get().content();
            Offer revised = present.revised(
                    content, provider(content), revision.get().editor(), caller.subject(), Days.today(), stamp);
            return save(present, revised, "approve_revision");
        }
        return save(present, present.after(step, caller.subject(), Days.today(), stamp), step.key());
    }

    private Offer lockForWrite(UUID id, String ifMatch) {
        Caller.requireVisible(id != null);
        store.lock(List.of(id));
        Offer present = store.find(id).orElseThrow(ProblemException::notFound).offer();
        if (!rights.mayWrite(present)) {
            Caller.requireVisible(present.isPublic());
            Caller.require(false);
        }
        Conditional.requireVersion(ifMatch, present.version());
        return present;
    }

    private UUID provider(OfferWrite content) {
        return organisations
                .idOf(content.provider())
                .orElseThrow(() -> ProblemException.invalid(
                        List.of(new FieldError("/provider", "unknown_key", "there is no such organisation"))));
    }

    private void requireNew(OfferWrite content) {
        if (content.source() != null
                && !store.idsOf(content.source(), List.of(content.externalId())).isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "An offer with this source and externalId exists");
        }
    }

    private Stored save(Offer before, Offer after, String action) {
        store.save(List.of(after));
        audit.append(caller.actor(), event(action, before, after), after.modified());
        boolean wasPublic = before != null && before.isPublic();
        if (after.isPublic()) {
            changes.changed(ChangeType.OFFER, after.id(), after.modified());
        } else if (wasPublic) {
            changes.deleted(ChangeType.OFFER, after.id(), after.modified());
        }
        return store.find(after.id()).orElseThrow();
    }

    private Audit.Event event(String action, Offer before, Offer after) {
        return event(action, audit, before, after);
    }

    static Audit.Event event(String action, Audit audit, Offer before, Offer after) {
        return new Audit.Event(action, "offer", after.id(), after.region(), audit.hash(before), audit.hash(after));
    }

    @Transactional
    public Map<UUID, Stored> published(Collection<UUID> ids) {
        Map<UUID, Stored> found = store.find(ids);
        found.values().removeIf(stored -> !stored.offer().isPublic());
        return found;
    }
}
