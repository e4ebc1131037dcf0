package org.modellregionen.monitor;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whom an observation speaks of.
 *
 * @param extra codes of further dimensions by their names; empty when there are none
 */
public record Dimensions(PopulationGroup group, Sex sex, AgeGroup age, SortedMap<String, String> extra) {
    public static final Dimensions TOTAL = of(PopulationGroup.TOTAL, Sex.TOTAL, AgeGroup.TOTAL, Map.of());

    public Dimensions {
        extra = Collections.unmodifiableSortedMap(new TreeMap<>(extra));
    }

    public static Dimensions of(PopulationGroup group, Sex sex, AgeGroup age, Map<String, String> extra) {
        return new Dimensions(group, sex, age, new TreeMap<>(extra));
    }
}
