package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellregionen.atlas.search.text.Words;

/** Towns and postcodes with their centres, as far as offers take place there. */
@ApplicationScoped
class Places {
    private final EntityManager entities;
    private static final long RELOAD_MILLIS = 30_000;

    private volatile boolean touched;
    private volatile long reloadedAt;
    private volatile Map<String, Place> byKey = Map.of();
    private volatile List<Place> all = List.of();

    Places(EntityManager entities) {
        this.entities = entities;
    }

    record Place(String name, double latitude, double longitude, long offers) {}

    /** A town by name or postcode however it is spelled, or null. */
    Place find(String nameOrPostcode) {
        return byKey.get(key(nameOrPostcode));
    }

    List<Place> all() {
        return all;
    }

    static String key(String name) {
        return Words.fold(String.join(" ", Words.of(name)));
    }

    /** Offers have changed, and perhaps their places. */
    void touch() {
        touched = true;
    }

    boolean isStale() {
        return touched && System.currentTimeMillis() - reloadedAt > RELOAD_MILLIS;
    }

    /** Reads the places anew; needs the database. */
    @Transactional
    void reload() {
        Map<String, Place> places = new HashMap<>();
        List<Place> towns = new ArrayList<>();
        for (String column : List.of("postal_code", "city")) {
            for (Object row : entities.createNativeQuery("SELECT p." + column
                            + ", avg(p.latitude), avg(p.longitude), count(DISTINCT p.offer_id)"
                            + " FROM offer_place p JOIN offer o ON o.id = p.offer_id"
                            + " WHERE o.status = 'published' AND p.latitude IS NOT NULL AND p." + column
                            + " IS NOT NULL GROUP BY 1 ORDER BY 4 DESC, 1")
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                Place place = new Place(
                        (String) columns[0],
                        ((Number) columns[1]).doubleValue(),
                        ((Number) columns[2]).doubleValue(),
                        ((Number) columns[3]).longValue());
                places.putIfAbsent(key(place.name), place);
                if (column.equals("city")) {
                    towns.add(place);
                }
            }
        }
        byKey = places;
        all = towns;
        touched = false;
        reloadedAt = System.currentTimeMillis();
    }
}
