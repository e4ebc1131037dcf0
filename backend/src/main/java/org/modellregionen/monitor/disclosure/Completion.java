package org.modellregionen.monitor.disclosure;

import java.util.List;

/**
 * Counts for cells whose source gave none (confidential ones): what sums say about them, as an attacker would compute it,
 * and where sums leave it open, an even share of what is left. Any solution serves to tell how wide a range is.
 */
final class Completion {
    static final long MISSING = -1;

    private final long[] values;
    private final List<Cell> cells;
    private final List<Relation> relations;

    private Completion(List<Cell> cells, List<Relation> relations) {
        this.cells = cells;
        this.relations = relations;
        values = new long[cells.size()];
        for (int i = 0; i < values.length; i++) {
            Long numerator = cells.get(i).numerator();
            values[i] = numerator == null ? MISSING : numerator;
        }
    }

    /** A count for each cell; {@link #MISSING} where no sum says anything. */
    static long[] of(List<Cell> cells, List<Relation> relations) {
        Completion completion = new Completion(cells, relations);
        boolean missing = cells.stream().anyMatch(cell -> cell.numerator() == null);
        boolean more = missing;
        while (more) {
            more = completion.computeAll() || completion.shareOut() || completion.guessPart();
        }
        return completion.values;
    }

    private boolean computeAll() {
        boolean any = false;
        for (Relation relation : relations) {
            any |= missing(relation) == 1 && compute(relation);
        }
        return any;
    }

    private boolean compute(Relation relation) {
        long rest = rest(relation);
        if (values[relation.total()] == MISSING) {
            values[relation.total()] = -rest;
            return true;
        }
        if (rest < 0) {
            return false; // The sum does not hold; it says nothing about the missing part
        }
        values[missingPart(relation)] = rest;
        return true;
    }

    private boolean shareOut() {
        for (Relation relation : relations) {
            int missing = missing(relation);
            if (missing > 1 && values[relation.total()] != MISSING && rest(relation) >= 0) {
                values[missingPart(relation)] = rest(relation) / missing;
                return true;
            }
        }
        return false;
    }

    /** The total is missing, too, so anything goes. */
    private boolean guessPart() {
        for (Relation relation : relations) {
            if (missing(relation) > 1) {
                int part = missingPart(relation);
                Long most = cells.get(part).denominator();
                values[part] = most == null ? 0 : most / 2;
                return true;
            }
        }
        return false;
    }

    private int missing(Relation relation) {
        int missing = values[relation.total()] == MISSING ? 1 : 0;
        for (int part : relation.parts()) {
            missing += values[part] == MISSING ? 1 : 0;
        }
        return missing;
    }

    private int missingPart(Relation relation) {
        for (int part : relation.parts()) {
            if (values[part] == MISSING) {
                return part;
            }
        }
        throw new IllegalStateException("No part is missing");
    }

    /** Total without the known parts; a missing total counts as 0. */
    private long rest(Relation relation) {
        long rest = Math.max(0, values[relation.total()]);
        for (int part : relation.parts()) {
            rest -= Math.max(0, values[part]);
        }
        return rest;
    }
}
