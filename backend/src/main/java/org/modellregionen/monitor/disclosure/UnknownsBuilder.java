package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a table and its earlier editions into the attacker's system of unknowns and sums. */
final class UnknownsBuilder {
    private final LinkedTable table;
    private final Rules rules;
    private final PrimaryRule rule;
    private final Map<Object, Integer> ids = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final List<String> sumTexts = new ArrayList<>();
    private final Set<List<Integer>> sumsSeen = new HashSet<>();
    private final int[] current;
    private final Protection[] reasons;

    /** The same count in the same cell is the same unknown in all editions. */
    private record Count(CellKey key, long value) {}

    private record Rest(CellKey total, List<CellKey> parts, long value) {}

    private static final class Draft {
        final String name;
        final long value;
        long upper;
        Protection reason = Protection.OPEN;
        boolean shown;
        boolean hiddenEarlier;
        Cell now;

        Draft(String name, long value, long upper) {
            this.name = name;
            this.value = value;
            this.upper = upper;
        }
    }

    UnknownsBuilder(LinkedTable table, Rules rules) {
        this.table = table;
        this.rules = rules;
        rule = new PrimaryRule(rules, table.bounded());
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
        return unknowns();
    }

    private void addEdition(EditionState state, List<Relation> relations, List<PublishedCell> published) {
        List<Cell> cells = state.cells();
        long[] values = Completion.of(cells, relations);
        int[] local = new int[cells.size()];
        for (int i = 0; i < local.length; i++) {
            local[i] = values[i] == Completion.MISSING ? -1 : id(cells.get(i), values[i]);
            if (state.own()[i]) {
                note(cells.get(i), i, local[i], published);
            }
        }
        for (Relation relation : relations) {
            addSum(relation, state, values, local);
        }
    }

    private int id(Cell cell, long value) {
        long upper = upper(cell, value);
        int id = ids.computeIfAbsent(new Count(cell.key(), value), any -> {
            drafts.add(new Draft(null, value, upper));
            return drafts.size() - 1;
        });
        Draft draft = drafts.get(id);
        draft.upper = Math.min(draft.upper, upper);
        return id;
    }

    private long upper(Cell cell, long value) {
        boolean limited = table.bounded() && cell.denominator() != null;
        return limited ? Math.max(value, cell.denominator()) : Unknowns.UNLIMITED;
    }

    /** Keeps what became of the count in this edition. */
    private void note(Cell cell, int index, int id, List<PublishedCell> published) {
        if (published == null) {
            current[index] = id;
        }
        if (id < 0) {
            return;
        }
        Draft draft = drafts.get(id);
        Protection reason = published == null ? reasons[index] : rule.of(cell);
        if (reason.isSensitive()) {
            draft.reason = reason;
        }
        if (published == null) {
            draft.now = cell;
            draft.shown |= reason == Protection.ZERO_DENOMINATOR; // Its count is no secret
        } else if (published.get(index).shown()) {
            draft.shown = true;
        } else {
            draft.hiddenEarlier = true;
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
        CellKey total = state.cells().get(relation.total()).key();
        // A difference between editions is a revision and no group of people
        if (rest > 0 && ofOneEdition) {
            members = Arrays.copyOf(members, members.length + 1);
            members[members.length - 1] = rest(relation, state.cells(), rest);
        }
        sums.add(members);
        sumTexts.add(total.text() + " by " + relation.by());
    }

    private int rest(Relation relation, List<Cell> cells, long value) {
        Cell total = cells.get(relation.total());
        List<CellKey> parts = Arrays.stream(relation.parts())
                .mapToObj(i -> cells.get(i).key())
                .toList();
        Long people = total.denominator();
        for (int part : relation.parts()) {
            Long some = cells.get(part).denominator();
            people = people == null || some == null ? null : Long.valueOf(people - some);
        }
        Cell rest = new Cell(total.key(), value, people == null || people < value ? null : people, false);
        String name = "what is missing in " + total.key().text() + " by " + relation.by();
        return ids.computeIfAbsent(new Rest(total.key(), parts, value), any -> {
            Draft draft = new Draft(name, value, upper(rest, value));
            draft.reason = rule.of(rest);
            if (draft.reason == Protection.COVERAGE) {
                draft.reason = Protection.OPEN; // Nobody prints a rest, so it has no coverage
            }
            drafts.add(draft);
            return drafts.size() - 1;
        });
    }

    private Unknowns unknowns() {
        Unknowns unknowns = new Unknowns(drafts.size(), sums.toArray(int[][]::new), sumTexts.toArray(String[]::new));
        ids.forEach((key, id) -> {
            if (key instanceof Count count) {
                unknowns.name[id] = count.key().text();
            }
        });
        Weights weights = new Weights(table.territories());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            unknowns.value[i] = draft.value;
            unknowns.upper[i] = draft.upper;
            unknowns.known[i] = draft.shown;
            boolean sensitive = draft.reason.isSensitive();
            unknowns.hidden[i] = !draft.shown && (draft.now == null || sensitive);
            if (draft.now != null) {
                unknowns.weight[i] = weights.of(draft.now.key(), draft.value, draft.hiddenEarlier);
            } else {
                unknowns.name[i] = draft.name == null ? unknowns.name[i] + " (earlier count)" : draft.name;
            }
            if (sensitive && (draft.now != null || !draft.shown)) {
                unknowns.goal[i] = Goal.of(draft.reason, draft.value, draft.upper, rules);
            }
        }
        unknowns.countFree();
        return unknowns;
    }
}
