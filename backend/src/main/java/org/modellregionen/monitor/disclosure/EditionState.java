package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as readers of one edition see it: what it contains, and beside it what only earlier editions contain. */
record EditionState(List<Cell> cells, boolean[] own) {

    /** One state for each earlier edition and the last one for the table that is to be published. */
    static List<EditionState> of(LinkedTable table) {
        List<EditionState> states = new ArrayList<>();
        Map<CellKey, Cell> seen = new LinkedHashMap<>();
        for (List<PublishedCell> edition : table.earlier()) {
            states.add(state(edition.stream().map(PublishedCell::cell).toList(), seen));
        }
        states.add(state(table.cells(), seen));
        return states;
    }

    private static EditionState state(Collection<Cell> edition, Map<CellKey, Cell> seen) {
        List<Cell> cells = new ArrayList<>(edition);
        if (!seen.isEmpty()) {
            edition.forEach(cell -> seen.remove(cell.key()));
            cells.addAll(seen.values());
        }
        edition.forEach(cell -> seen.put(cell.key(), cell));
        boolean[] own = new boolean[cells.size()];
        Arrays.fill(own, 0, edition.size(), true);
        return new EditionState(cells, own);
    }
}
