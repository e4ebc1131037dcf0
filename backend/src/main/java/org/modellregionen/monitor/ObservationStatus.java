package org.modellregionen.monitor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** What must be known about a value before it is used. */
public enum ObservationStatus {
    NORMAL,
    PROVISIONAL,
    ESTIMATED,
    RANGE,
    REVISED,
    BREAK,
    MISSING,
    CONFIDENTIAL,
    UNRELIABLE;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    public static Optional<ObservationStatus> of(String key) {
        return Keys.find(values(), ObservationStatus::key, key);
    }
}
