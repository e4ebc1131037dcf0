package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Held;
import org.modellregionen.organisations.OrganisationUse;
import org.modellregionen.regions.RegionNumbers;

/** How many offers are published in each region, and whether an organisation still has offers. */
@ApplicationScoped
class OfferNumbers implements RegionNumbers, OrganisationUse {
    private final EntityManager entities;
    private final Held<Map<String, Long>> counts;

    OfferNumbers(EntityManager entities, Deltas deltas) {
        this.entities = entities;
        this.counts = new Held<>(() -> deltas.newest(ChangeType.OFFER), this::count);
    }

    @Override
    public String name() {
        return "publishedOffers";
    }

    @Override
    public Map<String, Long> counts() {
        return counts.get();
    }

    private Map<String, Long> count() {
        Map<String, Long> byRegion = new HashMap<>();
        List<?> rows = entities.createNativeQuery(
                        "SELECT region, count(*) FROM offer WHERE status = 'published' GROUP BY region")
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byRegion.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return byRegion;
    }

    @Override
    public boolean isUsed(UUID organisation) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM offer WHERE provider_id = :id AND status NOT IN ('expired', 'archived') LIMIT 1")
                .setParameter("id", organisation)
                .getResultList()
                .isEmpty();
    }
}
