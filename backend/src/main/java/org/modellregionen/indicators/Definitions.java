package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Definitions of indicators for those who hold their values. */
@ApplicationScoped
public class Definitions {
    private final IndicatorStore store;

    Definitions(IndicatorStore store) {
        this.store = store;
    }

    /** One version of a definition, as far as values depend on it. */
    public record Definition(
            UUID id, String key, int version, String name, String unit, BigDecimal multiplier, String aggregation) {}

    /**
     * @param name key, id or code
     * @param version of the definition; null for the current one
     */
    @Transactional
    public Optional<Definition> find(String name, Integer version) {
        return store.idOf(name)
                .map(id -> store.find(List.of(id), version).get(id))
                .map(stored -> stored.indicator())
                .filter(indicator -> !indicator.kind().equals("topic_area"))
                .map(indicator -> new Definition(
                        indicator.id(),
                        indicator.key(),
                        indicator.version(),
                        indicator.names().get("de"),
                        indicator.unit(),
                        indicator.multiplier(),
                        indicator.aggregation()));
    }
}
