package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;
import org.modellregionen.organisations.Agreement.Party;

/**
 * The agreements of an organisation. Whoever may edit one of the parties may edit the agreement; all parties answer with
 * it, so each write changes all of them.
 */
@ApplicationScoped
class AgreementService {
    private final OrganisationService organisations;
    private final Organisations directory;
    private final AgreementStore store;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    AgreementService(
            OrganisationService organisations,
            Organisations directory,
            AgreementStore store,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.organisations = organisations;
        this.directory = directory;
        this.store = store;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    List<Agreement> list(String organisation) {
        return organisations.require(organisation).agreements();
    }

    @Transactional
    Agreement require(String organisation, String id) {
        return find(organisations.require(organisation), id);
    }

    @Transactional
    Agreement create(String organisation, AgreementWrite content) {
        Organisation party = organisations.requireEditable(organisation);
        check(party, content);
        return save("create", party, null, Agreement.of(Ids.next(), 0, content));
    }

    @Transactional
    Agreement replace(String organisation, String id, String ifMatch, AgreementWrite content) {
        Organisation party = organisations.requireEditable(organisation);
        Agreement present = locked(party, id, ifMatch);
        check(party, content);
        return save("replace", party, present, Agreement.of(present.id(), present.version() + 1, content));
    }

    @Transactional
    void delete(String organisation, String id, String ifMatch) {
        Organisation party = organisations.requireEditable(organisation);
        Agreement present = locked(party, id, ifMatch);
        Set<UUID> touched = new TreeSet<>(store.partiesOf(List.of(present.id())));
        Instant stamp = changes.stamp();
        store.delete(present.id());
        report("delete", party, present, null, touched, stamp);
    }

    private Agreement locked(Organisation party, String id, String ifMatch) {
        store.lock(find(party, id).id());
        Agreement present = find(organisations.require(party.key()), id);
        Conditional.requireVersion(ifMatch, present.version());
        return present;
    }

    private static Agreement find(Organisation party, String id) {
        UUID known = Ids.parse(id);
        return party.agreements().stream()
                .filter(agreement -> agreement.id().equals(known))
                .findAny()
                .orElseThrow(ProblemException::notFound);
    }

    private void check(Organisation party, AgreementWrite content) {
        List<FieldError> errors = new ArrayList<>();
        if (content.until() != null && content.until().isBefore(content.agreed())) {
            errors.add(new FieldError("/until", "out_of_range", "must not lie before the day of the agreement"));
        }
        List<String> keys = content.parties().stream()
                .map(Party::organisation)
                .filter(Objects::nonNull)
                .toList();
        Set<String> known = directory.idsOf(keys).keySet();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < content.parties().size(); i++) {
            Party one = content.parties().get(i);
            String pointer = "/parties/" + i;
            if (one.organisation() == null && (one.name() == null || one.name().isBlank())) {
                errors.add(new FieldError(pointer, "required", "needs the key of an organisation or a name"));
            } else if (one.organisation() != null && !known.contains(one.organisation())) {
                errors.add(new FieldError(pointer + "/organisation", "unknown_key", "there is no such organisation"));
            } else if (!seen.add(one.organisation() != null ? "key " + one.organisation() : "name " + one.name())) {
                errors.add(new FieldError(pointer, "duplicate", "is named twice"));
            }
        }
        if (!keys.contains(party.key())) {
            errors.add(new FieldError("/parties", "incomplete", "must name the organisation of the address too"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private Agreement save(String action, Organisation party, Agreement before, Agreement after) {
        Set<UUID> touched = new TreeSet<>(store.partiesOf(List.of(after.id())));
        Instant stamp = changes.stamp();
        store.save(after, caller.subject(), null, stamp);
        touched.addAll(store.partiesOf(List.of(after.id())));
        report(action, party, before, after, touched, stamp);
        return find(organisations.require(party.key()), after.id().toString());
    }

    private void report(
            String action, Organisation party, Agreement before, Agreement after, Set<UUID> touched, Instant stamp) {
        store.touch(touched, stamp);
        UUID id = after == null ? before.id() : after.id();
        audit.append(
                caller.actor(),
                new Audit.Event(action, "agreement", id, party.region(), audit.hash(before), audit.hash(after)),
                stamp);
        changes.record(ChangeType.ORGANISATION, touched, stamp, false);
    }
}
