package org.modellregionen.common;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stands in a delta for a thing that is no longer published. */
@Schema(name = "Tombstone")
public record Tombstone(
        UUID id, @Schema(description = "Always true") boolean deleted, Instant modified) {}
