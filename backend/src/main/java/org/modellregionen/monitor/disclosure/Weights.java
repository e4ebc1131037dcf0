package org.modellregionen.monitor.disclosure;

import static org.modellregionen.monitor.disclosure.CellKey.TOTAL;

import java.util.HashMap;
import java.util.Map;

/** What readers lose with a cell: much with large counts, totals and counties, little with what was never shown. */
final class Weights {
    /** Price of a detail of middling size; also of one more sum that has to be balanced. */
    static final int TYPICAL = 8;

    private final TerritoryTree tree;
    private final Map<String, Integer> heights = new HashMap<>();

    Weights(TerritoryTree tree) {
        this.tree = tree;
    }

    int of(CellKey key, long value, boolean hiddenEarlier) {
        int weight = 1 + Long.SIZE - Long.numberOfLeadingZeros(value);
        weight *= key.group().equals(TOTAL) ? 2 : 1;
        weight *= key.sex().equals(TOTAL) ? 2 : 1;
        weight *= key.age().equals(TOTAL) ? 2 : 1;
        weight *= 1 + 2 * heights.computeIfAbsent(key.territory(), tree::height);
        return hiddenEarlier ? Math.max(1, weight / 4) : weight;
    }
}
