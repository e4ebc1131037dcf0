package org.modellregionen.monitor.imports.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellregionen.monitor.imports.lines.ImportMapping.Column;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;

/** A mapping laid over the columns of a table. */
final class ColumnPlan {

    /** A column of the mapping and its place in the table; labels by their normal form. */
    record Placed(Column column, int place, Map<String, String> labels) {
        String name() {
            return column.name();
        }
    }

    /**
     * The numbers of one observation of a line.
     *
     * @param value places; -1 where there is none
     */
    record Measure(Fixed bound, int value, int numerator, int denominator) {}

    private final Map<Role, List<Placed>> columns = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();

    ColumnPlan(ImportMapping mapping, List<String> names) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String name : names) {
            places.put(name, places.size());
        }
        java.util.Set<String> mapped = new java.util.HashSet<>();
        for (Column column : mapping.columns()) {
            Integer place = places.get(column.name());
            if (place == null) {
                missing.add(column.name());
            } else if (!mapped.add(column.name())) {
                twice.add(column.name());
            } else {
                Map<String, String> labels = new LinkedHashMap<>();
                column.labels().forEach((label, code) -> labels.put(Labels.normal(label), code));
                columns.computeIfAbsent(column.role(), role -> new ArrayList<>())
                        .add(new Placed(column, place, labels));
            }
        }
        for (String name : names) {
            if (!mapped.contains(name)) {
                columns.computeIfAbsent(Role.IGNORE, role -> new ArrayList<>())
                        .add(new Placed(Column.of(name, Role.IGNORE), places.get(name), Map.of()));
            }
        }
        measure();
    }

    /** Value, numerator and denominator with the same binding belong together. */
    private void measure() {
        Map<Fixed, int[]> byBinding = new LinkedHashMap<>();
        Role[] roles = {Role.VALUE, Role.NUMERATOR, Role.DENOMINATOR};
        for (int i = 0; i < roles.length; i++) {
            for (Placed placed : all(roles[i])) {
                int[] trio = byBinding.computeIfAbsent(placed.column.bound(), bound -> new int[] {-1, -1, -1});
                if (trio[i] >= 0) {
                    twice.add(placed.name());
                }
                trio[i] = placed.place;
            }
        }
        byBinding.forEach((bound, trio) -> measures.add(new Measure(bound, trio[0], trio[1], trio[2])));
    }

    List<Placed> all(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    Placed first(Role role) {
        List<Placed> all = all(role);
        return all.isEmpty() ? null : all.get(0);
    }

    List<Measure> measures() {
        return measures;
    }

    /** Columns of the mapping that the table does not have. */
    List<String> missing() {
        return missing;
    }

    /** Columns that are mapped twice, or measures of the same kind that nothing tells apart. */
    List<String> twice() {
        return twice;
    }
}
