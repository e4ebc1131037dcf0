package org.modellregionen.monitor.disclosure;

import static org.modellregionen.monitor.disclosure.CellKey.TOTAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Totals that a table does not contain but anyone can add up from its cells: two divisions of the same total, or a total
 * that is a part of another, tie cells together even where the total itself is missing.
 */
final class ImpliedTotals {
    private static final List<List<String>> GROUPS =
            List.of(List.of("with_migration", "without_migration"), List.of("foreign", "german"));

    private final TerritoryTree tree;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<CellKey, Cell> cells;
    private final List<String> sexes;
    private final List<Cell> implied = new ArrayList<>();

    private ImpliedTotals(List<Cell> listed, TerritoryTree tree) {
        this.tree = tree;
        tree.children().forEach((parent, children) -> children.forEach(child -> parents.put(child, parent)));
        cells = new HashMap<>(listed.size() * 2);
        listed.forEach(cell -> cells.put(cell.key(), cell));
        boolean diverse = listed.stream().anyMatch(cell -> cell.key().sex().equals("diverse"));
        sexes = diverse ? List.of("female", "male", "diverse") : List.of("female", "male");
    }

    static List<Cell> of(List<Cell> listed, TerritoryTree tree) {
        ImpliedTotals totals = new ImpliedTotals(listed, tree);
        listed.forEach(cell -> totals.addAbove(cell.key()));
        for (int i = 0; i < totals.implied.size(); i++) { // Grows while it is walked through
            totals.addAbove(totals.implied.get(i).key());
        }
        return totals.implied;
    }

    private void addAbove(CellKey key) {
        if (!key.group().equals(TOTAL)) {
            CellKey total = key.ofGroup(TOTAL);
            if (!cells.containsKey(total)) {
                GROUPS.forEach(
                        groups -> add(total, groups.stream().map(total::ofGroup).toList()));
            }
        }
        if (!key.sex().equals(TOTAL)) {
            CellKey total = key.ofSex(TOTAL);
            if (!cells.containsKey(total)) {
                add(total, sexes.stream().map(total::ofSex).toList());
            }
        }
        String parent = parents.get(key.territory());
        if (parent != null && !cells.containsKey(key.inTerritory(parent))) {
            CellKey total = key.inTerritory(parent);
            add(
                    total,
                    tree.children().get(parent).stream().map(total::inTerritory).toList());
        }
    }

    /** Only where all parts are there: otherwise nobody can add them up. */
    private void add(CellKey total, List<CellKey> parts) {
        if (cells.containsKey(total)) {
            return;
        }
        Long numerator = 0L;
        Long denominator = 0L;
        for (CellKey part : parts) {
            Cell cell = cells.get(part);
            if (cell == null) {
                return;
            }
            numerator =
                    numerator == null || cell.numerator() == null ? null : Long.valueOf(numerator + cell.numerator());
            denominator = denominator == null || cell.denominator() == null
                    ? null
                    : Long.valueOf(denominator + cell.denominator());
        }
        Cell cell = new Cell(total, numerator, denominator, false);
        cells.put(total, cell);
        implied.add(cell);
    }
}
