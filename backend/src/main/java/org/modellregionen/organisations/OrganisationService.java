package org.modellregionen.organisations;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;
import org.modellregionen.regions.Regions;

/** The use cases of the directory. Every write is audited and reported in the change log. */
@ApplicationScoped
class OrganisationService {
    private final OrganisationStore store;
    private final ContactPersonStore persons;
    private final AgreementStore agreements;
    private final OrganisationRights rights;
    private final List<OrganisationUse> uses;
    private final Regions regions;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    OrganisationService(
            OrganisationStore store,
            ContactPersonStore persons,
            AgreementStore agreements,
            OrganisationRights rights,
            @All List<OrganisationUse> uses,
            Regions regions,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.persons = persons;
        this.agreements = agreements;
        this.rights = rights;
        this.uses = uses;
        this.regions = regions;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws ProblemException (400) for any value that means nothing */
    void check(OrganisationQuery query) {
        query.check(regions.keys());
    }

    @Transactional
    Page<Organisation> list(OrganisationQuery query, PageRequest page) {
        return store.list(query, page);
    }

    @Transactional
    Map<UUID, Organisation> find(Collection<UUID> ids) {
        return store.find(ids);
    }

    /** @throws ProblemException (404) when there is none with this key or id */
    @Transactional
    Organisation require(String keyOrId) {
        return store.find(keyOrId, Ids.parse(keyOrId)).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 when there is none with this key or id, 403 when the caller may not edit it */
    @Transactional
    Organisation requireEditable(String keyOrId) {
        Organisation present = require(keyOrId);
        Caller.require(rights.mayEdit(present));
        return present;
    }

    @Transactional
    Organisation create(OrganisationWrite content) {
        requireRegion(content);
        Caller.require(rights.mayManage(content.region()));
        String key = content.key() != null ? content.key() : keyFrom(content.name());
        if (key.isEmpty()) {
            throw ProblemException.invalid("/key", "required", "cannot be made from this name; send one");
        }
        if (store.isTaken(key)) {
            throw new ProblemException(ProblemType.CONFLICT, "There is or was an organisation with this key");
        }
        Organisation created = Organisation.of(Ids.next(), key, 0, content, List.of(), changes.stamp());
        return save("create", null, created);
    }

    @Transactional
    Organisation replace(String keyOrId, String ifMatch, OrganisationWrite content) {
        Organisation present = lockForWrite(keyOrId, ifMatch);
        requireRegion(content);
        if (content.key() != null && !content.key().equals(present.key())) {
            throw ProblemException.invalid("/key", "immutable", "never changes");
        }
        Caller.require(present.differsInOwnPartsOnly(content)
                || rights.mayManage(present.region()) && rights.mayManage(content.region()));
        Organisation changed = Organisation.of(
                present.id(), present.key(), present.version() + 1, content, present.agreements(), changes.stamp());
        Organisation saved = save("replace", present, changed);
        if (!present.name().equals(changed.name())) {
            touchPartners(changed, changed.modified());
        }
        return saved;
    }

    /** Takes an organisation out of the directory; mirrors get a tombstone. */
    @Transactional
    void end(String keyOrId, String ifMatch) {
        Organisation present = lockForWrite(keyOrId, ifMatch);
        Caller.require(rights.mayManage(present.region()));
        if (uses.stream().anyMatch(use -> use.isUsed(present.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "The organisation still has offers that are not archived");
        }
        Instant stamp = changes.stamp();
        store.end(present.id(), caller.subject(), stamp);
        List<Audit.Event> events = new ArrayList<>(List.of(event("end", present, null)));
        // Whom the directory no longer needs it must not keep.
        persons.deleteOf(present.id())
                .forEach(id ->
                        events.add(new Audit.Event("delete", "contact_person", id, present.region(), null, null)));
        audit.append(caller.actor(), events, stamp);
        changes.deleted(ChangeType.ORGANISATION, present.id(), stamp);
        touchPartners(present, stamp);
    }

    /** The others answer with its name in their agreements. */
    private void touchPartners(Organisation organisation, Instant stamp) {
        List<UUID> partners = new ArrayList<>(agreements.partiesOf(
                organisation.agreements().stream().map(Agreement::id).toList()));
        partners.remove(organisation.id());
        agreements.touch(partners, stamp);
        changes.record(ChangeType.ORGANISATION, partners, stamp, false);
    }

    private Organisation lockForWrite(String keyOrId, String ifMatch) {
        store.lock(require(keyOrId).id());
        Organisation present = requireEditable(keyOrId);
        Conditional.requireVersion(ifMatch, present.version());
        return present;
    }

    private void requireRegion(OrganisationWrite content) {
        if (content.region() != null && !regions.exists(content.region())) {
            throw ProblemException.invalid("/region", "unknown_key", "there is no such region");
        }
    }

    private Organisation save(String action, Organisation before, Organisation after) {
        store.save(after, caller.subject());
        audit.append(caller.actor(), event(action, before, after), after.modified());
        changes.changed(ChangeType.ORGANISATION, after.id(), after.modified());
        return after;
    }

    private Audit.Event event(String action, Organisation before, Organisation after) {
        Organisation any = after == null ? before : after;
        return new Audit.Event(action, "organisation", any.id(), any.region(), audit.hash(before), audit.hash(after));
    }

    private static String keyFrom(String name) {
        String spelled = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String key = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return key.length() > 80 ? key.substring(0, 80).replaceAll("-$", "") : key;
    }
}
