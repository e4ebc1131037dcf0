package org.modellregionen.organisations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ShippedContent;

/** Fictitious providers of the six regions. What somebody has changed since stays changed. */
@ApplicationScoped
class DemoOrganisations implements ShippedContent {
    private final ContentFiles files;
    private final EntityManager entities;
    private final Changes changes;

    DemoOrganisations(ContentFiles files, EntityManager entities, Changes changes) {
        this.files = files;
        this.entities = entities;
        this.changes = changes;
    }

    record Entry(
            String key,
            String name,
            String kind,
            String region,
            String summary,
            Map<String, String> contact,
            List<String> languages) {}

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isDemo() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of("db/demo/organisations-1.json", "db/demo/organisations-2.json", "db/demo/organisations-3.json");
    }

    @Override
    public void load(Instant stamp) {
        List<UUID> ids = new ArrayList<>();
        for (String file : files()) {
            for (Entry entry : files.json(file, new TypeReference<List<Entry>>() {})) {
                if (load(entry, stamp)) {
                    ids.add(Ids.named("organisation", entry.key));
                }
            }
        }
        changes.record(ChangeType.ORGANISATION, ids, stamp, false);
    }

    private boolean load(Entry entry, Instant stamp) {
        return entities.createNativeQuery("""
                        INSERT INTO organisation (id, key, name, kind, region, summary, contact, languages, modified)
                        VALUES (:id, :key, :name, :kind, :region, :summary, cast(:contact AS jsonb), :languages, :stamp)
                        ON CONFLICT (key) DO UPDATE SET version = organisation.version + 1, name = excluded.name,
                            kind = excluded.kind, region = excluded.region, summary = excluded.summary,
                            contact = excluded.contact, languages = excluded.languages, modified = excluded.modified
                        WHERE organisation.last_editor = 'platform'
                            AND (organisation.name, organisation.kind, organisation.region, organisation.summary,
                                organisation.contact, organisation.languages) IS DISTINCT FROM (excluded.name,
                                excluded.kind, excluded.region, excluded.summary, excluded.contact, excluded.languages)""")
                        .setParameter("id", Ids.named("organisation", entry.key))
                        .setParameter("key", entry.key)
                        .setParameter("name", entry.name)
                        .setParameter("kind", entry.kind)
                        .setParameter("region", entry.region)
                        .setParameter("summary", entry.summary)
                        .setParameter("contact", files.write(entry.contact))
                        .setParameter("languages", entry.languages.toArray(String[]::new))
                        .setParameter("stamp", Timestamp.from(stamp))
                        .executeUpdate()
                == 1;
    }
}
