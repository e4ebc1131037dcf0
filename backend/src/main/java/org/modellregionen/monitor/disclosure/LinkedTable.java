package org.modellregionen.monitor.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything about one publisher × version of an indicator × period that an attacker could set against each other.
 *
 * @param cells as they would be published now, each key once
 * @param territories the tree of the table's date
 * @param bounded numerators count a part of the denominator, so that shares cannot exceed 100 %
 * @param earlier earlier editions of the same table, oldest first, with the counts that stood in the database then
 */
public record LinkedTable(
        List<Cell> cells, TerritoryTree territories, boolean bounded, List<List<PublishedCell>> earlier) {
    public LinkedTable {
        cells = List.copyOf(cells);
        earlier = earlier.stream().map(List::copyOf).toList();
        requireDistinct(cells);
        for (List<PublishedCell> edition : earlier) {
            requireDistinct(edition.stream().map(PublishedCell::cell).toList());
        }
    }

    public static LinkedTable of(List<Cell> cells, TerritoryTree territories) {
        return new LinkedTable(cells, territories, true, List.of());
    }

    /** In the order of the keys, so that the order of delivery changes nothing. */
    LinkedTable sorted() {
        Comparator<Cell> byKey = Comparator.comparing(Cell::key);
        return new LinkedTable(
                cells.stream().sorted(byKey).toList(),
                territories,
                bounded,
                earlier.stream()
                        .map(edition -> edition.stream()
                                .sorted(Comparator.comparing(PublishedCell::cell, byKey))
                                .toList())
                        .toList());
    }

    private static void requireDistinct(List<Cell> cells) {
        Set<CellKey> keys = new HashSet<>(cells.size() * 2);
        for (Cell cell : cells) {
            if (!keys.add(cell.key())) {
                throw new IllegalArgumentException(
                        "Twice in the table: " + cell.key().text());
            }
        }
    }
}
