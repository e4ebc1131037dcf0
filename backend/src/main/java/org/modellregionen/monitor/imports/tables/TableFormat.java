package org.modellregionen.monitor.imports.tables;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a delivery is, by its content and not by its name. */
public enum TableFormat {
    CSV,
    XLSX,
    NDJSON;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }
}
