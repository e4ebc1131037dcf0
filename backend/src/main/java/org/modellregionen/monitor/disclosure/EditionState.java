package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as readers of one edition see it: what it contains, beside it what only earlier editions contain, and totals that
 * anyone can add up.
 *
 * @param own whether a cell stands in this edition; totals of nothing but its own cells count as such
 * @param listed the first so many cells are those of the edition itself
 */
record EditionState(List<Cell> cells, boolean[] own, int listed) {

    /** One state for each earlier edition and the last one for the table that is to be published. */
    static List<EditionState> of(LinkedTable table) {
        List<EditionState> states = new ArrayList<>();
        Map<CellKey, Cell> seen = new LinkedHashMap<>();
        for (List<PublishedCell> edition : table.earlier()) {
            states.add(state(edition.stream().map(PublishedCell::cell).toList(), seen, table.territories()));
        }
        states.add(state(table.cells(), seen, table.territories()));
        return states;
    }

    private static EditionState state(List<Cell> edition, Map<CellKey, Cell> seen, TerritoryTree tree) {
        List<Cell> cells = new ArrayList<>(edition);
        if (!seen.isEmpty()) {
            edition.forEach(cell -> seen.remove(cell.key()));
            cells.addAll(seen.values());
        }
        edition.forEach(cell -> seen.put(cell.key(), cell));
        int stated = cells.size();
        cells.addAll(ImpliedTotals.of(cells, tree));
        boolean[] own = new boolean[cells.size()];
        Arrays.fill(own, 0, edition.size(), true);
        Arrays.fill(own, stated, own.length, stated == edition.size());
        return new EditionState(cells, own, edition.size());
    }
}
