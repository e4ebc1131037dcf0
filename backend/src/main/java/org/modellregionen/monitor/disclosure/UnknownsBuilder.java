package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns a table and its earlier editions into the attacker's system of unknowns and sums. */
final class UnknownsBuilder {
    private final LinkedTable table;
    private final Rules rules;
    private final PrimaryRule rule;
    private final Counts counts;
    private final List<int[]> sums = new ArrayList<>();
    private final List<String> sumTexts = new ArrayList<>();
    private final Set<List<Integer>> sumsSeen = new HashSet<>();
    private final int[] current;
    private final Protection[] reasons;

    UnknownsBuilder(LinkedTable table, Rules rules) {
        this.table = table;
        this.rules = rules;
        rule = new PrimaryRule(rules, table.bounded());
        counts = new Counts(rule, table.bounded());
        current = new int[table.cells().size()];
        reasons = new Protection[current.length];
        for (int i = 0; i < current.length; i++) {
            reasons[i] = rule.of(table.cells().get(i));
        }
    }

    /** For each cell of the table its unknown, -1 where it has no count. */
    int[] current() {
        return current;
    }

    /** For each cell of the table what the primary rules say. */
    Protection[] reasons() {
        return reasons;
    }

    Unknowns build() {
        List<EditionState> states = EditionState.of(table);
        List<CellKey> keys = List.of();
        List<Relation> relations = List.of();
        for (int e = 0; e < states.size(); e++) {
            List<Cell> cells = states.get(e).cells();
            List<CellKey> now = cells.stream().map(Cell::key).toList();
            if (!now.equals(keys)) {
                keys = now;
                relations = Relations.of(keys, table.territories());
            }
            addEdition(
                    states.get(e),
                    relations,
                    e < table.earlier().size() ? table.earlier().get(e) : null);
        }
        return counts.unknowns(sums, sumTexts, new Weights(table.territories()), rules);
    }

    private void addEdition(EditionState state, List<Relation> relations, List<PublishedCell> published) {
        List<Cell> cells = state.cells();
        long[] values = Completion.of(cells, relations);
        int[] local = new int[cells.size()];
        for (int i = 0; i < local.length; i++) {
            boolean counted = values[i] != Completion.MISSING;
            local[i] = counted ? counts.of(cells.get(i), values[i]) : -1;
            if (published == null && i < state.listed()) {
                current[i] = local[i];
            }
            if (counted) {
                note(state, i, local[i], published);
            }
        }
        for (Relation relation : relations) {
            addSum(relation, state, values, local);
        }
    }

    /** Keeps what became of the count in this edition. */
    private void note(EditionState state, int index, int id, List<PublishedCell> published) {
        Cell cell = state.cells().get(index);
        if (index >= state.listed()) {
            if (state.own()[index]) {
                counts.noteUnlisted(id, cell);
            }
        } else if (published == null) {
            counts.noteCurrent(id, reasons[index]);
        } else {
            counts.noteEarlier(id, cell, published.get(index).shown());
        }
    }

    private void addSum(Relation relation, EditionState state, long[] values, int[] local) {
        boolean ofOneEdition = state.own()[relation.total()];
        long rest = values[relation.total()];
        int[] members = new int[relation.parts().length + 1];
        members[0] = local[relation.total()];
        boolean complete = members[0] >= 0;
        for (int i = 0; i < relation.parts().length; i++) {
            int part = relation.parts()[i];
            members[i + 1] = local[part];
            complete &= local[part] >= 0;
            ofOneEdition &= state.own()[part];
            rest -= values[part];
        }
        if (!complete
                || !table.earlier().isEmpty()
                        && !sumsSeen.add(Arrays.stream(members).boxed().toList())) {
            return;
        }
        Cell total = state.cells().get(relation.total());
        // A difference between editions is a revision and no group of people
        if (rest > 0 && ofOneEdition) {
            List<Cell> parts =
                    Arrays.stream(relation.parts()).mapToObj(state.cells()::get).toList();
            members = Arrays.copyOf(members, members.length + 1);
            members[members.length - 1] = counts.rest(total, parts, rest, relation.by());
        }
        sums.add(members);
        sumTexts.add(total.key().text() + " by " + relation.by());
    }
}
