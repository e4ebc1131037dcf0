package org.modellregionen.monitor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completed years of life, both ends included.
 *
 * @param from youngest age; null for all ages
 * @param to oldest age; null when the group is open, as {@code 65+}
 */
public record AgeGroup(Integer from, Integer to) implements Comparable<AgeGroup> {
    public static final AgeGroup TOTAL = new AgeGroup(null, null);
    private static final int OLDEST = 130;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final Pattern OPEN = Pattern.compile("(\\d{1,3})\\+");

    public AgeGroup {
        boolean total = from == null && to == null;
        if (!total && (from == null || from < 0 || from > OLDEST || to != null && (to < from || to > OLDEST))) {
            throw new IllegalArgumentException("no group of ages");
        }
    }

    /** Reads what {@link #text} prints. */
    public static Optional<AgeGroup> of(String text) {
        if (text.equals("total")) {
            return Optional.of(TOTAL);
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return between(Integer.parseInt(open.group(1)), null);
        }
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                : Optional.empty();
    }

    /** Empty when these are no ages of people, or the wrong way round. */
    public static Optional<AgeGroup> between(int from, Integer to) {
        boolean fits = from >= 0 && from <= OLDEST && (to == null || to >= from && to <= OLDEST);
        return fits ? Optional.of(new AgeGroup(from, to)) : Optional.empty();
    }

    public boolean isTotal() {
        return from == null;
    }

    /** Normal text: {@code total}, {@code 18-24} or {@code 65+}. */
    public String text() {
        if (isTotal()) {
            return "total";
        }
        return to == null ? from + "+" : from + "-" + to;
    }

    /** All ages first, then by youngest and oldest age. */
    @Override
    public int compareTo(AgeGroup other) {
        int byFrom = Integer.compare(isTotal() ? -1 : from, other.isTotal() ? -1 : other.from);
        return byFrom != 0
                ? byFrom
                : Integer.compare(to == null ? OLDEST + 1 : to, other.to == null ? OLDEST + 1 : other.to);
    }

    @Override
    public String toString() {
        return text();
    }
}
