package org.modellregionen.monitor.imports.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellregionen.monitor.imports.tables.Row.Defect;

/**
 * Names of columns and what is odd about them. Offices put titles above their tables; the header is the first row about
 * as full as the fullest of the first rows.
 */
record Header(List<String> columns, List<Defect> remarks) {
    /** How many rows are looked at. */
    static final int ROWS = 50;

    private static final double FULL = 0.7;

    /** Which of these rows holds the names. */
    static int find(List<Row> rows) throws RefusedFile {
        int fullest = rows.stream().mapToInt(Row::filled).max().orElse(0);
        if (fullest < 2) {
            throw new RefusedFile("no_table");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).filled() >= Math.max(2, FULL * fullest)) {
                return i;
            }
        }
        throw new RefusedFile("no_table");
    }

    static Header of(Row row, int width, TableLimits limits) throws RefusedFile {
        if (width > limits.columns()) {
            throw new RefusedFile("too_many_columns", row.line(), String.valueOf(limits.columns()));
        }
        List<String> columns = new ArrayList<>();
        List<Defect> remarks = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = i < row.texts().length
                    ? row.text(i).replaceAll("[\\s\\p{Z}]+", " ").strip()
                    : "";
            if (name.isEmpty()) {
                name = "Spalte " + (i + 1);
                remarks.add(new Defect(name, "unnamed_column", null));
            }
            String unique = name;
            for (int n = 2; !used.add(unique); n++) {
                unique = name + " (" + n + ")";
            }
            if (!unique.equals(name)) {
                remarks.add(new Defect(unique, "repeated_column", name));
            }
            columns.add(unique);
        }
        return new Header(List.copyOf(columns), remarks);
    }
}
