package org.modellregionen.monitor.editions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Hashes;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;
import org.modellregionen.indicators.IndicatorSets;
import org.modellregionen.monitor.protection.Protections;
import org.modellregionen.monitor.protection.Protections.Summary;
import org.modellregionen.regions.Regions;

/** The use cases of editions. Checking freezes what the second person approves and the public will see. */
@ApplicationScoped
public class Editions {
    private final EditionStore store;
    private final EditionContent contents;
    private final Protections protections;
    private final IndicatorSets sets;
    private final Regions regions;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    Editions(
            EditionStore store,
            EditionContent contents,
            Protections protections,
            IndicatorSets sets,
            Regions regions,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.contents = contents;
        this.protections = protections;
        this.sets = sets;
        this.regions = regions;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    Page<Edition> list(String region, PageRequest page) {
        Caller.requireVisible(regions.exists(region));
        boolean insider = sees(region);
        return store.list(region, insider, page).map(edition -> insider ? edition : edition.forThePublic());
    }

    /** The one that the public sees now. */
    @Transactional
    public Optional<Edition> newest(String region) {
        return store.newest(region).map(Edition::forThePublic);
    }

    /** @throws ProblemException (404) when there is none, or none that the caller may see */
    @Transactional
    Edition require(String id) {
        Edition edition = Optional.ofNullable(Ids.parse(id))
                .flatMap(known -> store.find(known, false))
                .orElseThrow(ProblemException::notFound);
        boolean insider = sees(edition.region());
        Caller.requireVisible(insider || edition.state().isPublic());
        return insider ? edition : edition.forThePublic();
    }

    @Transactional
    UUID create(String region, EditionWrite content) {
        Caller.requireVisible(regions.exists(region));
        Caller.require(mayPrepare(region));
        if (store.hasOneInWork(region)) {
            throw new ProblemException(ProblemType.CONFLICT, "Another edition of this region is still in work");
        }
        UUID id = Ids.next();
        Instant stamp = changes.stamp();
        store.add(id, region, content, caller.subject(), stamp);
        report("create", id, region, null, content, stamp);
        return id;
    }

    @Transactional
    UUID replace(String id, String ifMatch, EditionWrite content) {
        Edition present = lock(id);
        Caller.require(mayPrepare(present.region()));
        Conditional.requireVersion(ifMatch, present.version());
        requireDraft(present);
        Instant stamp = changes.stamp();
        store.write(present.id(), content, stamp);
        report("replace", present.id(), present.region(), present, content, stamp);
        return present.id();
    }

    /** Gives up an edition that was never published. */
    @Transactional
    void delete(String id, String ifMatch) {
        Edition present = lock(id);
        Caller.require(mayPrepare(present.region()));
        Conditional.requireVersion(ifMatch, present.version());
        requireDraft(present);
        store.delete(present.id());
        report("delete", present.id(), present.region(), present, null, changes.stamp());
    }

    /** Protects all observations of the region's indicators anew and freezes them. */
    @Transactional
    UUID check(String id, String ifMatch) {
        Edition present = step(id, ifMatch, EditionStatus.CHECKED, this::mayPrepare);
        store.thaw(present.id());
        Summary summary = protections.protectAll(
                present.region(),
                sets.of(present.region()).indicators(),
                decisions -> store.freeze(present.id(), decisions));
        if (summary.cells() == 0) {
            throw new ProblemException(ProblemType.CONFLICT, "The region has no observations of its indicators");
        }
        if (!summary.publishable()) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "What earlier editions have shown gives away: " + String.join("; ", summary.unprotected()));
        }
        Instant stamp = changes.stamp();
        Edition.Loss loss =
                new Edition.Loss(summary.cells(), summary.primary(), summary.secondary(), summary.countShare());
        store.check(present.id(), loss, caller.subject(), stamp);
        report("check", present.id(), present.region(), present, loss, stamp);
        return present.id();
    }

    /** By somebody who neither wrote nor checked it nor delivered its figures. */
    @Transactional
    UUID approve(String id, String ifMatch) {
        Edition present = step(id, ifMatch, EditionStatus.APPROVED, this::mayRelease);
        String me = caller.subject();
        if (me.equals(present.createdBy())
                || me.equals(present.checkedBy())
                || store.importedBy(present.id(), me)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Somebody else must approve what you wrote, checked or delivered");
        }
        Instant stamp = changes.stamp();
        store.approve(present.id(), me, stamp);
        report("approve", present.id(), present.region(), present, EditionStatus.APPROVED, stamp);
        return present.id();
    }

    @Transactional
    UUID sendBack(String id, String ifMatch, EditionReason reason) {
        Edition present = step(id, ifMatch, EditionStatus.DRAFT, this::mayPrepare);
        Instant stamp = changes.stamp();
        store.backToDraft(present.id(), reason.reason(), stamp);
        report("return", present.id(), present.region(), present, reason, stamp);
        return present.id();
    }

    @Transactional
    UUID publish(String id, String ifMatch) {
        Edition present = step(id, ifMatch, EditionStatus.PUBLISHED, this::mayRelease);
        byte[] content = contents.write(present);
        store.putContent(present.id(), EditionContent.packed(content));
        Instant stamp = changes.stamp();
        store.publish(present.id(), present.region(), Hashes.sha256(content), stamp);
        store.show(present.region(), present.id());
        report("publish", present.id(), present.region(), present, EditionStatus.PUBLISHED, stamp);
        return present.id();
    }

    /** The public then sees the edition before, if there is one; the withdrawn one stays readable with its reason. */
    @Transactional
    UUID withdraw(String id, String ifMatch, EditionReason reason) {
        Edition present = step(id, ifMatch, EditionStatus.WITHDRAWN, this::mayRelease);
        Instant stamp = changes.stamp();
        store.withdraw(present.id(), reason.reason(), stamp);
        store.show(present.region(), store.newest(present.region()).map(Edition::id).orElse(null));
        report("withdraw", present.id(), present.region(), present, reason, stamp);
        return present.id();
    }

    /** The frozen bytes of a published edition, or what a checked one would publish. */
    @Transactional
    byte[] content(String id) {
        Edition edition = require(id);
        if (edition.state() == EditionStatus.DRAFT) {
            throw new ProblemException(ProblemType.CONFLICT, "The edition has no content before it is checked");
        }
        return edition.state().isPublic()
                ? EditionContent.unpacked(store.content(edition.id()))
                : contents.write(edition);
    }

    @Transactional
    Page<DisclosureEntry> disclosure(String id, PageRequest page) {
        Edition edition = require(id);
        Caller.require(sees(edition.region()));
        return store.disclosure(edition.id(), page);
    }

    private Edition step(String id, String ifMatch, EditionStatus next, Predicate<String> may) {
        Edition present = lock(id);
        Caller.require(may.test(present.region()));
        Conditional.requireVersion(ifMatch, present.version());
        present.state().requireNext(next);
        return present;
    }

    private Edition lock(String id) {
        Edition visible = require(id);
        Edition locked = store.find(visible.id(), true).orElseThrow(ProblemException::notFound);
        // Of a published edition everybody knows, so it is forbidden and not hidden.
        Caller.require(sees(locked.region()));
        return locked;
    }

    private static void requireDraft(Edition edition) {
        if (edition.state() != EditionStatus.DRAFT) {
            throw ProblemException.illegalTransition(
                    "Only a draft can be changed",
                    edition.state().next().stream().map(EditionStatus::key).toList());
        }
    }

    private boolean sees(String region) {
        return mayPrepare(region) || caller.inRegion(Roles.HEAD, region);
    }

    private boolean mayPrepare(String region) {
        return caller.inRegion(Roles.COORDINATION, region) || caller.inRegion(Roles.STATISTICS, region);
    }

    private boolean mayRelease(String region) {
        return caller.inRegion(Roles.COORDINATION, region);
    }

    private void report(String action, UUID id, String region, Object before, Object after, Instant stamp) {
        audit.append(
                caller.actor(),
                new Audit.Event(action, "edition", id, region, audit.hash(before), audit.hash(after)),
                stamp);
        changes.changed(ChangeType.EDITION, id, stamp);
    }
}
