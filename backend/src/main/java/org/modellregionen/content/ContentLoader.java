package org.modellregionen.content;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.modellregionen.audit.Audit;
import org.modellregionen.audit.Audit.Event;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Hashes;
import org.modellregionen.common.Ids;

/** Loads shipped content at start, once per content hash and cluster. */
@ApplicationScoped
class ContentLoader {
    private static final Logger LOG = Logger.getLogger(ContentLoader.class);
    private static final long LOCK = 0x6d72_636f_6e74L;

    private final List<ShippedContent> sets;
    private final ContentFiles files;
    private final EntityManager entities;
    private final Changes changes;
    private final Audit audit;
    private final boolean demoData;

    ContentLoader(
            @All List<ShippedContent> sets,
            ContentFiles files,
            EntityManager entities,
            Changes changes,
            Audit audit,
            @ConfigProperty(name = "platform.demo-data") boolean demoData) {
        this.sets = sets.stream()
                .sorted(Comparator.comparingInt(ShippedContent::order))
                .toList();
        this.files = files;
        this.entities = entities;
        this.changes = changes;
        this.audit = audit;
        this.demoData = demoData;
    }

    void onStart(@Observes @Priority(100) StartupEvent start) {
        for (ShippedContent set : sets) {
            if (!set.isDemo() || demoData) {
                QuarkusTransaction.requiringNew().timeout(600).run(() -> loadIfChanged(set));
            }
        }
    }

    private void loadIfChanged(ShippedContent set) {
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        String name = name(set);
        String hash = hash(set);
        List<?> loaded = entities.createNativeQuery("SELECT hash FROM loaded_content WHERE name = :name")
                .setParameter("name", name)
                .getResultList();
        if (loaded.contains(hash)) {
            return;
        }
        Instant stamp = changes.stamp();
        set.load(stamp);
        entities.createNativeQuery("""
                        INSERT INTO loaded_content (name, hash) VALUES (:name, :hash)
                        ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, loaded_at = now()""")
                .setParameter("name", name)
                .setParameter("hash", hash)
                .executeUpdate();
        audit.append(
                Audit.Actor.PLATFORM,
                new Event("load", "content", Ids.named("content", name), null, null, hash),
                stamp);
        LOG.infof("Loaded content %s", name);
    }

    private static String name(ShippedContent set) {
        return set.getClass().getSimpleName().replaceAll("_.*", "");
    }

    private String hash(ShippedContent set) {
        StringBuilder hashes = new StringBuilder();
        for (String file : set.files()) {
            hashes.append(files.hash(file));
        }
        return Hashes.sha256(hashes.toString());
    }
}
