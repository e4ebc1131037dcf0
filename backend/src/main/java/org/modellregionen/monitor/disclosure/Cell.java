package org.modellregionen.monitor.disclosure;

/**
 * One cell with its counts. Without a numerator it has no count that could be added up; then only {@code confidential}
 * keeps it from being shown, unless totals give its count away (see docs/disclosure-control.md).
 *
 * @param denominator null for plain counts
 */
public record Cell(CellKey key, Long numerator, Long denominator, boolean confidential) {
    public Cell {
        if (key == null) {
            throw new IllegalArgumentException("A cell needs a key");
        }
        if (numerator != null && numerator < 0 || denominator != null && denominator < 0) {
            throw new IllegalArgumentException("Counts below 0: " + key.text());
        }
    }

    public static Cell count(CellKey key, long numerator) {
        return new Cell(key, numerator, null, false);
    }

    public static Cell share(CellKey key, long numerator, long denominator) {
        return new Cell(key, numerator, denominator, false);
    }

    /** A cell whose numerator the source keeps to itself. */
    public static Cell confidential(CellKey key, Long denominator) {
        return new Cell(key, null, denominator, true);
    }
}
