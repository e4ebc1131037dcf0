package org.modellregionen.monitor.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which territories consist of which others on the date of the table. */
public final class TerritoryTree {
    public static final TerritoryTree NONE = new TerritoryTree(Map.of());

    private final Map<String, List<String>> children;

    /** @param children for each territory all territories that it consists of, also those without a cell */
    public TerritoryTree(Map<String, ? extends Collection<String>> children) {
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        new TreeMap<>(children)
                .forEach((parent, parts) ->
                        sorted.put(parent, parts.stream().sorted().distinct().toList()));
        this.children = sorted;
    }

    Map<String, List<String>> children() {
        return children;
    }

    /** How many levels of parts a territory has below it: 0 for a municipality. */
    int height(String territory) {
        int height = 0;
        for (String part : children.getOrDefault(territory, List.of())) {
            height = Math.max(height, 1 + height(part));
        }
        return height;
    }
}
