package org.modellregionen.monitor.disclosure;

/**
 * A cell that cannot be kept secret.
 *
 * @param cell as {@link CellKey#text()}, or the rest of a sum: {@code what is missing in <total> by <dimension>}
 */
public record Unprotected(String cell, Cause cause) {
    public enum Cause {
        /** An earlier edition showed this very count. */
        PUBLISHED_EARLIER,
        /** What is open or was published leaves it too narrow a range, whatever else is left out now. */
        COMPUTABLE
    }
}
