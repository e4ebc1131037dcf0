package org.modellregionen.monitor.imports.lines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a column of a delivery holds. */
public enum Role {
    TERRITORY,
    PERIOD,
    INDICATOR,
    GROUP,
    SEX,
    AGE,
    /** Several of group, sex and age in one label. */
    COMBINED,
    /** A further dimension with a name of its own. */
    EXTRA,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    UNIT,
    /** Power of ten that values are to be multiplied with. */
    SCALE,
    STATUS,
    NOTE,
    SOURCE,
    IGNORE;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    @JsonCreator
    static Role of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role of a column");
    }

    boolean isMeasure() {
        return this == VALUE || this == NUMERATOR || this == DENOMINATOR;
    }
}
