package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;

/** Merges an offer into another one that describes the same: the one is archived and leads to the other. */
@ApplicationScoped
class OfferMerge {
    private final OfferStore store;
    private final OfferRights rights;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    OfferMerge(OfferStore store, OfferRights rights, Changes changes, Audit audit, Caller caller) {
        this.store = store;
        this.rights = rights;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Schema(name = "OfferMergeWrite")
    public record Write(
            @NotNull @Schema(description = "Id of the published offer that stays")
            UUID into) {}

    @Schema(name = "OfferMerge")
    public record Answer(
            @Schema(description = "Id of the offer that was archived")
            UUID id,

            UUID mergedInto) {}

    /**
     * @throws ProblemException 403 when one of both is not of the caller's region or the caller edited one of them last;
     *     409 when the one has been archived already or the other one is not published
     */
    @Transactional
    Answer merge(UUID id, String ifMatch, UUID into) {
        Caller.requireVisible(id != null);
        store.lock(List.of(id, into));
        Map<UUID, Stored> both = store.find(List.of(id, into));
        Offer before = require(both.get(id));
        Caller.require(rights.mayMerge(before));
        Conditional.requireVersion(ifMatch, before.version());
        Offer survivor = survivor(both.get(into), id, into);
        Instant stamp = changes.stamp();
        Offer after = before.after(OfferStep.ARCHIVING, caller.subject(), Days.today(), stamp);
        store.save(List.of(after));
        store.dropRevision(id);
        store.merge(id, into);
        audit.append(
                caller.actor(),
                List.of(
                        OfferService.event("merge", audit, before, after),
                        OfferService.event("take_over", audit, survivor, survivor)),
                stamp);
        if (before.isPublic()) {
            changes.deleted(ChangeType.OFFER, id, stamp);
        }
        return new Answer(id, into);
    }

    private Offer require(Stored stored) {
        Caller.requireVisible(stored != null && (stored.offer().isPublic() || rights.mayWrite(stored.offer())));
        return stored.offer();
    }

    private Offer survivor(Stored stored, UUID id, UUID into) {
        if (stored == null || into.equals(id) || !rights.mayWrite(stored.offer())) {
            throw ProblemException.invalid(
                    List.of(new FieldError("/into", "unknown_id", "must be another offer of the own region")));
        }
        Offer survivor = stored.offer();
        Caller.require(rights.mayMerge(survivor));
        if (!survivor.isPublic()) {
            throw new ProblemException(ProblemType.CONFLICT, "The offer that stays must be published");
        }
        return survivor;
    }
}
