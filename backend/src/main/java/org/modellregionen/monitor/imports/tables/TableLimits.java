package org.modellregionen.monitor.imports.tables;

/**
 * What a delivery may cost.
 *
 * @param rows most rows of one file
 * @param columns most columns
 * @param unpackedBytes most bytes that a packed file may grow to
 * @param ratio most bytes that one packed byte may grow to
 */
public record TableLimits(int rows, int columns, long unpackedBytes, int ratio) {
    public static final TableLimits STANDARD = new TableLimits(2_000_000, 300, 2L << 30, 200);
}
