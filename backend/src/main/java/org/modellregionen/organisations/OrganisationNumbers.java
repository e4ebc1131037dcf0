package org.modellregionen.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Held;
import org.modellregionen.regions.RegionNumbers;

/** How many organisations each region has. */
@ApplicationScoped
class OrganisationNumbers implements RegionNumbers {
    private final EntityManager entities;
    private final Held<Map<String, Long>> counts;

    OrganisationNumbers(EntityManager entities, Deltas deltas) {
        this.entities = entities;
        this.counts = new Held<>(() -> deltas.newest(ChangeType.ORGANISATION), this::count);
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Map<String, Long> counts() {
        return counts.get();
    }

    private Map<String, Long> count() {
        Map<String, Long> byRegion = new HashMap<>();
        List<?> rows = entities.createNativeQuery("""
                        SELECT region, count(*) FROM organisation WHERE ended IS NULL AND region IS NOT NULL
                        GROUP BY region""").getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byRegion.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return byRegion;
    }
}
