package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.modellregionen.atlas.BulkReport.Line;
import org.modellregionen.atlas.BulkReport.Result;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.identity.Caller;
import org.modellregionen.organisations.Organisations;

/** Writes a batch of delivered offers in one transaction, with a handful of statements whatever its size. */
@ApplicationScoped
class BulkOffers {
    private final OfferStore store;
    private final OfferRights rights;
    private final Organisations organisations;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    BulkOffers(
            OfferStore store,
            OfferRights rights,
            Organisations organisations,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.rights = rights;
        this.organisations = organisations;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    /** A delivered offer and what is wrong with it, whatever is stored. */
    record Delivered(int line, OfferWrite content, List<FieldError> errors) {
        String key() {
            return content.source() + '\n' + content.externalId();
        }
    }

    /** What is to be done with one delivered offer. */
    private record Step(Delivered delivered, Offer before, UUID provider, boolean trusted, Result result) {}

    /** Writes the batch, or only tells what would become of it; one report line each, in their order. */
    @Transactional
    List<Line> write(List<Delivered> batch, boolean dryRun) {
        Map<String, UUID> providers = organisations.idsOf(
                batch.stream().map(d -> d.content().provider()).collect(Collectors.toSet()));
        Map<String, Offer> present = present(batch, dryRun);
        List<Line> report = new ArrayList<>(batch.size());
        List<Step> steps = new ArrayList<>(batch.size());
        for (Delivered delivered : batch) {
            Offer before = present.get(delivered.key());
            List<FieldError> errors = errors(delivered, before, providers);
            if (!errors.isEmpty()) {
                report.add(Line.refused(delivered.line(), delivered.content().externalId(), errors));
                continue;
            }
            OfferWrite content = delivered.content();
            boolean trusted = rights.isTrusted(content);
            Result result = result(content, before, trusted);
            steps.add(new Step(delivered, before, providers.get(content.provider()), trusted, result));
        }
        Map<Integer, UUID> ids = dryRun ? Map.of() : carryOut(steps);
        for (Step step : steps) {
            UUID id = ids.getOrDefault(step.delivered.line(), step.before == null ? null : step.before.id());
            report.add(Line.of(step.delivered.line(), step.delivered.content().externalId(), step.result, id));
        }
        report.sort(java.util.Comparator.comparingInt(Line::line));
        return report;
    }

    private Map<String, Offer> present(List<Delivered> batch, boolean dryRun) {
        Map<String, List<String>> bySource = batch.stream()
                .collect(Collectors.groupingBy(
                        d -> d.content().source(),
                        Collectors.mapping(d -> d.content().externalId(), Collectors.toList())));
        Map<UUID, String> keys = new HashMap<>();
        bySource.forEach((source, externalIds) ->
                store.idsOf(source, externalIds).forEach((externalId, id) -> keys.put(id, source + '\n' + externalId)));
        if (!dryRun) {
            store.lock(keys.keySet());
        }
        return store.find(keys.keySet()).values().stream()
                .map(Stored::offer)
                .collect(Collectors.toMap(offer -> keys.get(offer.id()), offer -> offer));
    }

    private List<FieldError> errors(Delivered delivered, Offer before, Map<String, UUID> providers) {
        OfferWrite content = delivered.content();
        List<FieldError> errors = new ArrayList<>(delivered.errors());
        if (errors.isEmpty() && !providers.containsKey(content.provider())) {
            errors.add(new FieldError("/provider", "unknown_key", "there is no such organisation"));
        }
        if (errors.isEmpty() && !(rights.mayWrite(content) && (before == null || rights.mayWrite(before)))) {
            errors.add(new FieldError("", "forbidden", "lies outside your role or scope"));
        }
        if (before != null && before.status() == OfferStatus.ARCHIVED) {
            errors.add(new FieldError("", "archived", "has been archived and cannot be changed"));
        }
        return errors;
    }

    private static Result result(OfferWrite content, Offer before, boolean trusted) {
        if (before == null) {
            return Result.CREATED;
        }
        boolean toPublish = trusted && !before.isVisible();
        if (before.holds(content) && !toPublish) {
            return Result.UNCHANGED;
        }
        return before.isVisible() && !trusted ? Result.REVISED : Result.UPDATED;
    }

    /** The ids of what was created, by line. */
    private Map<Integer, UUID> carryOut(List<Step> steps) {
        List<Step> writes =
                steps.stream().filter(step -> step.result != Result.UNCHANGED).toList();
        if (writes.isEmpty()) {
            return Map.of();
        }
        String editor = caller.subject();
        Instant stamp = changes.stamp();
        Map<Integer, UUID> ids = new HashMap<>();
        List<Offer> offers = new ArrayList<>(writes.size());
        List<Audit.Event> events = new ArrayList<>(writes.size());
        for (Step step : writes) {
            OfferWrite content = step.delivered.content();
            if (step.result == Result.REVISED) {
                store.saveRevision(step.before.id(), content, editor, stamp);
                events.add(OfferService.event("revise", audit, step.before, step.before));
                continue;
            }
            Offer after = after(step, editor, stamp);
            offers.add(after);
            ids.put(step.delivered.line(), after.id());
            events.add(OfferService.event(step.before == null ? "create" : "replace", audit, step.before, after));
        }
        store.save(offers);
        audit.append(caller.actor(), events, stamp);
        changes.record(ChangeType.OFFER, publicIds(offers), stamp, false);
        return ids;
    }

    private static Offer after(Step step, String editor, Instant stamp) {
        OfferWrite content = step.delivered.content();
        Offer after = step.before == null
                ? Offer.draft(Ids.next(), step.provider, content, editor, stamp)
                : step.before.edited(content, step.provider, editor, stamp);
        return step.trusted ? after.trusted(Days.today()) : step.before == null ? after : after.asDraft();
    }

    private static Collection<UUID> publicIds(List<Offer> offers) {
        return offers.stream().filter(Offer::isPublic).map(Offer::id).toList();
    }
}
