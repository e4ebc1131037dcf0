package org.modellregionen.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Sex as official statistics part it. */
public enum Sex {
    TOTAL,
    FEMALE,
    MALE,
    DIVERSE;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    public static Optional<Sex> of(String key) {
        return Keys.find(values(), Sex::key, key);
    }
}
