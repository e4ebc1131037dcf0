package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The indicators that values may be delivered for. */
public interface IndicatorLookup {

    /**
     * @param unit as the definition has it; null when it says nothing
     * @param multiplier value = numerator / denominator × multiplier; null when it is no ratio
     * @param share whether the numerator is a part of the denominator, so that there is nothing above 100 %
     * @param mayBeNegative whether values below zero make sense, as for changes and balances
     */
    record Known(
            UUID id,
            String key,
            int version,
            String unit,
            BigDecimal multiplier,
            boolean share,
            boolean mayBeNegative) {}

    /** @param version of the definition; null for the current one */
    Optional<Known> find(String keyOrCode, Integer version);
}
