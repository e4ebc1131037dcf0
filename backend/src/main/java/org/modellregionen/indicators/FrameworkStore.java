package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.modellregionen.content.ContentFiles;

/** Reads the frameworks; there are few of them. */
@ApplicationScoped
class FrameworkStore {
    private final EntityManager entities;
    private final ContentFiles files;

    FrameworkStore(EntityManager entities, ContentFiles files) {
        this.entities = entities;
        this.files = files;
    }

    record Stored(Framework framework, Instant modified) {}

    String write(Object value) {
        return files.write(value);
    }

    List<Stored> all() {
        List<Stored> all = new ArrayList<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT cast(to_jsonb(f) || jsonb_build_object(
                            'indicators', (SELECT count(*) FROM indicator i WHERE i.framework = f.key),
                            'editions', (SELECT coalesce(jsonb_agg(to_jsonb(e) - 'framework' - 'position'
                                ORDER BY e.position), '[]') FROM framework_edition e WHERE e.framework = f.key)) AS text),
                            f.modified
                        FROM framework f ORDER BY f.position""").getResultList()) {
            Object[] columns = (Object[]) row;
            all.add(new Stored(files.read((String) columns[0], Framework.class), (Instant) columns[1]));
        }
        return all;
    }
}
