package org.modellregionen.monitor.disclosure;

import java.util.Comparator;

/**
 * Names one cell of a linked table. {@code group}, {@code sex} and {@code age} are {@code total} where nothing is broken
 * down; {@code extra} is any normal text of the further dimensions, the same for the same codes.
 */
public record CellKey(String territory, String group, String sex, String age, String extra)
        implements Comparable<CellKey> {
    public static final String TOTAL = "total";
    public static final String NO_EXTRA = "{}";

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::territory)
            .thenComparing(CellKey::group)
            .thenComparing(CellKey::sex)
            .thenComparing(CellKey::age)
            .thenComparing(CellKey::extra);

    public static CellKey of(String territory, String group, String sex, String age) {
        return new CellKey(territory, group, sex, age, NO_EXTRA);
    }

    public static CellKey of(String territory) {
        return of(territory, TOTAL, TOTAL, TOTAL);
    }

    CellKey inTerritory(String other) {
        return new CellKey(other, group, sex, age, extra);
    }

    CellKey ofGroup(String other) {
        return new CellKey(territory, other, sex, age, extra);
    }

    CellKey ofSex(String other) {
        return new CellKey(territory, group, other, age, extra);
    }

    CellKey ofAge(String other) {
        return new CellKey(territory, group, sex, other, extra);
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    /** For the disclosure report, e.g. {@code 06411000/foreign/female/total}. */
    public String text() {
        String text = territory + "/" + group + "/" + sex + "/" + age;
        return NO_EXTRA.equals(extra) ? text : text + "/" + extra;
    }
}
