package org.modellregionen.monitor.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands. */
@Schema(name = "ImportStatus")
public enum ImportStatus {
    WAITING,
    RUNNING,
    /** A dry run found nothing that would refuse the file. */
    CHECKED,
    /** The file has lines that are refused; nothing was stored. */
    REFUSED,
    STORED,
    /** The service itself failed; nothing was stored. */
    FAILED,
    CANCELLED;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }

    static ImportStatus of(String key) {
        return valueOf(key.toUpperCase());
    }

    boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
