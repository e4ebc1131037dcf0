package org.modellregionen.common;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page stands in its list. {@code number} starts at 1. */
public record PageInfo(
        @Schema(example = "1") int number,
        @Schema(example = "20") int size,
        @Schema(example = "42") long totalItems,
        @Schema(example = "3") int totalPages) {

    static PageInfo of(int number, int size, long totalItems) {
        return new PageInfo(number, size, totalItems, (int) ((totalItems + size - 1) / size));
    }
}
