package org.modellregionen.monitor.disclosure;

import static org.modellregionen.monitor.disclosure.CellKey.TOTAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the sums that hold between the cells of one edition, from their keys. */
final class Relations {
    private static final String[][] GROUPS = {{"with_migration", "without_migration"}, {"foreign", "german"}};
    private static final String[] SEXES = {"female", "male", "diverse"};

    private final List<CellKey> keys;
    private final Map<CellKey, Integer> index;
    private final TerritoryTree tree;
    private final List<Relation> found = new ArrayList<>();

    private Relations(List<CellKey> keys, TerritoryTree tree) {
        this.keys = keys;
        this.tree = tree;
        index = new HashMap<>(keys.size() * 2);
        for (int i = 0; i < keys.size(); i++) {
            index.put(keys.get(i), i);
        }
    }

    static List<Relation> of(List<CellKey> keys, TerritoryTree tree) {
        Relations relations = new Relations(keys, tree);
        relations.groupsAndSexes();
        relations.ages();
        relations.territories();
        return relations.found;
    }

    private void groupsAndSexes() {
        for (int i = 0; i < keys.size(); i++) {
            CellKey key = keys.get(i);
            if (key.group().equals(TOTAL)) {
                for (String[] partition : GROUPS) {
                    List<Integer> parts = new ArrayList<>(2);
                    for (String group : partition) {
                        addPresent(parts, key.ofGroup(group));
                    }
                    add(i, parts, "group");
                }
            }
            if (key.sex().equals(TOTAL)) {
                List<Integer> parts = new ArrayList<>(3);
                for (String sex : SEXES) {
                    addPresent(parts, key.ofSex(sex));
                }
                add(i, parts, "sex");
            }
        }
    }

    private void ages() {
        Map<CellKey, List<String>> classes = new LinkedHashMap<>();
        for (CellKey key : keys) {
            if (!key.age().equals(TOTAL)) {
                classes.computeIfAbsent(key.ofAge(TOTAL), any -> new ArrayList<>())
                        .add(key.age());
            }
        }
        Map<List<String>, List<AgeClasses.Sum>> sums = new HashMap<>();
        classes.forEach((key, listed) -> {
            boolean total = index.containsKey(key);
            List<String> sorted = listed.stream().sorted().toList();
            for (AgeClasses.Sum sum : sums.computeIfAbsent(sorted, AgeClasses::sums)) {
                if (total || !sum.total().equals(TOTAL)) {
                    List<Integer> parts = new ArrayList<>();
                    sum.parts().forEach(part -> addPresent(parts, key.ofAge(part)));
                    add(index.get(key.ofAge(sum.total())), parts, "age");
                }
            }
        });
    }

    private void territories() {
        for (int i = 0; i < keys.size(); i++) {
            List<Integer> parts = new ArrayList<>();
            addParts(parts, keys.get(i));
            add(i, parts, "territory");
        }
    }

    /** A part without a cell is stood for by its own parts: a Land by municipalities where counties are not listed. */
    private void addParts(List<Integer> parts, CellKey whole) {
        for (String child : tree.children().getOrDefault(whole.territory(), List.of())) {
            CellKey key = whole.inTerritory(child);
            if (!addPresent(parts, key)) {
                addParts(parts, key);
            }
        }
    }

    private boolean addPresent(List<Integer> parts, CellKey key) {
        Integer part = index.get(key);
        if (part != null) {
            parts.add(part);
        }
        return part != null;
    }

    private void add(int total, List<Integer> parts, String by) {
        if (!parts.isEmpty()) {
            found.add(new Relation(
                    total, parts.stream().mapToInt(Integer::intValue).toArray(), by));
        }
    }
}
