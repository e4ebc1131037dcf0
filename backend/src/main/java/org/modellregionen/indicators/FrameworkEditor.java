package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.content.ContentRows;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;
import org.modellregionen.indicators.FrameworkStore.Stored;
import org.modellregionen.regions.Regions;

/** Common frameworks are the ministry's to edit; a region has one of its own as soon as it defines an indicator. */
@ApplicationScoped
class FrameworkEditor {
    private final FrameworkStore store;
    private final Frameworks frameworks;
    private final ContentRows rows;
    private final EntityManager entities;
    private final Regions regions;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    FrameworkEditor(
            FrameworkStore store,
            Frameworks frameworks,
            ContentRows rows,
            EntityManager entities,
            Regions regions,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.frameworks = frameworks;
        this.rows = rows;
        this.entities = entities;
        this.regions = regions;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    UUID create(FrameworkWrite content) {
        Caller.require(caller.has(Roles.MINISTRY));
        check(content);
        if (find(content.key()) != null) {
            throw new ProblemException(ProblemType.CONFLICT, "There is a framework with this key");
        }
        UUID id = Ids.next();
        Instant stamp = changes.stamp();
        add(id, content.key(), content.level(), null, content.names(), stamp);
        save(id, content, 1, stamp);
        report("create", id, null, null, content, stamp);
        return id;
    }

    @Transactional
    UUID replace(String keyOrId, String ifMatch, FrameworkWrite content) {
        Caller.require(caller.has(Roles.MINISTRY));
        lock(frameworks.require(keyOrId).framework().key());
        Framework present = frameworks.require(keyOrId).framework();
        Caller.require(present.region() == null);
        Conditional.requireVersion(ifMatch, present.version());
        if (!content.key().equals(present.key())) {
            throw ProblemException.invalid("/key", "immutable", "never changes");
        }
        check(content);
        Instant stamp = changes.stamp();
        save(present.id(), content, present.version() + 1, stamp);
        report("replace", present.id(), null, present, content, stamp);
        return present.id();
    }

    /** @throws ProblemException 403 when the caller may not edit what belongs to this framework */
    void requireWritable(String key) {
        String region = regionOf(key);
        Caller.require(region == null ? caller.has(Roles.MINISTRY) : caller.inRegion(Roles.COORDINATION, region));
    }

    /** The region whose own framework it is, or null for a common one. */
    String regionOf(String key) {
        return find(key).region();
    }

    /** The key of a framework that the caller may add to. */
    String requireCommon(String key) {
        Framework framework = find(key);
        if (framework == null) {
            throw ProblemException.invalid("/framework", "unknown_key", "there is no such framework");
        }
        requireWritable(framework.key());
        return framework.key();
    }

    /** The key of the region's own framework, which is made when it is needed first. */
    String ofRegion(String region, Instant stamp) {
        if (!regions.exists(region)) {
            throw ProblemException.invalid("/region", "unknown_key", "there is no such region");
        }
        Caller.require(caller.inRegion(Roles.COORDINATION, region));
        String key = "region-" + region;
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .setParameter("key", key)
                .getSingleResult();
        if (find(key) == null) {
            UUID id = Ids.next();
            String name = regions.name(region, Languages.GERMAN).orElseThrow();
            add(id, key, "region", region, Map.of(Languages.GERMAN, "Eigene Indikatoren: " + name), stamp);
            report("create", id, region, null, key, stamp);
        }
        return key;
    }

    /** Its answer counts its indicators. */
    UUID touch(String key, Instant stamp) {
        entities.createNativeQuery("UPDATE framework SET modified = :stamp WHERE key = :key")
                .setParameter("key", key)
                .setParameter("stamp", stamp)
                .executeUpdate();
        return find(key).id();
    }

    private Framework find(String key) {
        return store.all().stream()
                .map(Stored::framework)
                .filter(framework -> framework.key().equals(key))
                .findAny()
                .orElse(null);
    }

    private void lock(String key) {
        entities.createNativeQuery("SELECT 1 FROM framework WHERE key = :key FOR UPDATE")
                .setParameter("key", key)
                .getResultList();
    }

    private void add(UUID id, String key, String level, String region, Map<String, String> names, Instant stamp) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("key", key);
        row.put("level", level);
        row.put("region", region);
        row.put("names", names);
        row.put("version", 1);
        row.put("modified", stamp);
        row.put("position", nextPosition());
        rows.save("framework", "id", row);
    }

    private int nextPosition() {
        entities.createNativeQuery("LOCK TABLE framework IN SHARE ROW EXCLUSIVE MODE")
                .executeUpdate();
        return (Integer) entities.createNativeQuery("SELECT coalesce(max(position), -1) + 1 FROM framework")
                .getSingleResult();
    }

    private void save(UUID id, FrameworkWrite content, int version, Instant stamp) {
        entities.createNativeQuery("""
                        UPDATE framework SET names = cast(:names AS jsonb), level = :level,
                            responsible = cast(:responsible AS text), description = cast(:description AS text),
                            version = :version, modified = :stamp WHERE id = :id""")
                .setParameter("names", store.write(content.names()))
                .setParameter("level", content.level())
                .setParameter("responsible", content.responsible())
                .setParameter("description", content.description())
                .setParameter("version", version)
                .setParameter("stamp", stamp)
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM framework_edition WHERE framework = :key")
                .setParameter("key", content.key())
                .executeUpdate();
        List<FrameworkWrite.Edition> editions = content.editions();
        for (int i = 0; i < editions.size(); i++) {
            Map<String, Object> edition = rows.row(editions.get(i));
            edition.put("framework", content.key());
            edition.put("position", i);
            rows.save("framework_edition", "framework, position", edition);
        }
    }

    private static void check(FrameworkWrite content) {
        if (!content.names().containsKey(Languages.GERMAN)) {
            throw ProblemException.invalid("/names/de", "required", "needs a German name");
        }
        if (content.key().startsWith("region-")) {
            throw ProblemException.invalid(
                    "/key", "invalid", "names of this form are kept for the regions' own frameworks");
        }
    }

    private void report(String action, UUID id, String region, Object before, Object after, Instant stamp) {
        audit.append(
                caller.actor(),
                new Audit.Event(action, "framework", id, region, audit.hash(before), audit.hash(after)),
                stamp);
        changes.changed(ChangeType.FRAMEWORK, id, stamp);
    }
}
