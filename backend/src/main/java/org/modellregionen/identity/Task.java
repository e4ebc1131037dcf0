package org.modellregionen.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for the person who is signed in, counted; the application knows where it is done. */
@Schema(name = "Task")
public record Task(
        @Schema(example = "offers_to_review") String kind,
        @Schema(example = "3") int count) {}
