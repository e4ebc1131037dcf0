package org.modellregionen.organisations;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;

/** Contact persons of the directory: seen and written by the organisation itself and by coordination of its region. */
@ApplicationScoped
class ContactPersonService {
    private static final int MAX_YEARS = 3;

    private final OrganisationService organisations;
    private final ContactPersonStore store;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    ContactPersonService(
            OrganisationService organisations, ContactPersonStore store, Changes changes, Audit audit, Caller caller) {
        this.organisations = organisations;
        this.store = store;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    List<ContactPerson> list(String organisation) {
        return store.list(organisations.requireEditable(organisation).id(), Days.today());
    }

    @Transactional
    ContactPerson require(String organisation, String id) {
        return find(organisations.requireEditable(organisation), id);
    }

    @Transactional
    ContactPerson create(String organisation, ContactPersonWrite content) {
        Organisation owner = organisations.requireEditable(organisation);
        requireRetention(content);
        requireReachable(content);
        return save("create", owner, null, ContactPerson.of(Ids.next(), 0, content, changes.stamp()));
    }

    @Transactional
    ContactPerson replace(String organisation, String id, String ifMatch, ContactPersonWrite content) {
        Organisation owner = organisations.requireEditable(organisation);
        ContactPerson present = find(owner, id);
        Conditional.requireVersion(ifMatch, present.version());
        requireRetention(content);
        requireReachable(content);
        ContactPerson changed = ContactPerson.of(present.id(), present.version() + 1, content, changes.stamp());
        return save("replace", owner, present, changed);
    }

    @Transactional
    void delete(String organisation, String id, String ifMatch) {
        Organisation owner = organisations.requireEditable(organisation);
        ContactPerson present = find(owner, id);
        Conditional.requireVersion(ifMatch, present.version());
        Instant stamp = changes.stamp();
        store.delete(present.id());
        audit.append(caller.actor(), event("delete", owner, present, null), stamp);
    }

    /** Removes whose last day is over. Harmless on several replicas: what one has removed the other does not find. */
    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void removeExpired() {
        List<UUID> gone = store.deleteExpired(Days.today());
        if (!gone.isEmpty()) {
            List<Audit.Event> events = gone.stream()
                    .map(id -> new Audit.Event("expire", "contact_person", id, null, null, null))
                    .toList();
            audit.append(Audit.Actor.PLATFORM, events, changes.stamp());
        }
    }

    private ContactPerson find(Organisation owner, String id) {
        UUID known = Ids.parse(id);
        if (known == null) {
            throw ProblemException.notFound();
        }
        return store.find(owner.id(), known, Days.today()).orElseThrow(ProblemException::notFound);
    }

    private static void requireRetention(ContactPersonWrite content) {
        LocalDate today = Days.today();
        if (content.retainUntil().isBefore(today) || content.retainUntil().isAfter(today.plusYears(MAX_YEARS))) {
            throw ProblemException.invalid(List.of(new FieldError(
                    "/retainUntil", "out_of_range", "must lie within " + MAX_YEARS + " years from today")));
        }
    }

    private static void requireReachable(ContactPersonWrite content) {
        if (content.offerReminders() && content.email() == null) {
            throw ProblemException.invalid(
                    List.of(new FieldError("/email", "required", "is needed to send reminders to")));
        }
    }

    private ContactPerson save(String action, Organisation owner, ContactPerson before, ContactPerson after) {
        store.save(owner.id(), after);
        audit.append(caller.actor(), event(action, owner, before, after), after.modified());
        return after;
    }

    private Audit.Event event(String action, Organisation owner, ContactPerson before, ContactPerson after) {
        UUID id = after == null ? before.id() : after.id();
        return new Audit.Event(action, "contact_person", id, owner.region(), audit.hash(before), audit.hash(after));
    }
}
