package org.modellregionen.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** What stretch of time, or which day, an observation speaks of. */
public enum PeriodKind {
    YEAR,
    HALF_YEAR,
    QUARTER,
    MONTH,
    KEY_DATE,
    SCHOOL_YEAR,
    SEMESTER;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    public static Optional<PeriodKind> of(String key) {
        return Keys.find(values(), PeriodKind::key, key);
    }
}
