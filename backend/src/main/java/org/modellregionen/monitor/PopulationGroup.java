package org.modellregionen.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** The part of the population that is counted. */
public enum PopulationGroup {
    TOTAL,
    WITH_MIGRATION,
    WITHOUT_MIGRATION,
    FOREIGN,
    GERMAN;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    public static Optional<PopulationGroup> of(String key) {
        return Keys.find(values(), PopulationGroup::key, key);
    }
}
