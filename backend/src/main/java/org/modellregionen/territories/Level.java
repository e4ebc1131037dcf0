package org.modellregionen.territories;

import com.fasterxml.jackson.annotation.JsonValue;

/** The levels of official units, from the Land down. The length of a unit's key (AGS) tells its level. */
public enum Level {
    LAND,
    ADMIN_REGION,
    COUNTY,
    MUNICIPALITY,
    UNINCORPORATED;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    /** The level of that key, or null. */
    static Level of(String key) {
        for (Level level : values()) {
            if (level.key().equals(key)) {
                return level;
            }
        }
        return null;
    }
}
