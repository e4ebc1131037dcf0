package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the counts of all editions; the same count in the same cell is the same unknown in all of them. */
final class Counts {
    private record Count(CellKey key, long value) {}

    private record Rest(CellKey total, List<CellKey> parts, long value) {}

    private final PrimaryRule rule;
    private final boolean bounded;
    private final Map<Object, Integer> ids = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        final CellKey key;
        final String rest;
        final long value;
        long upper;
        Protection reason = Protection.OPEN;
        boolean shown;
        boolean hiddenEarlier;
        boolean current;

        Draft(CellKey key, String rest, long value, long upper) {
            this.key = key;
            this.rest = rest;
            this.value = value;
            this.upper = upper;
        }

        String name() {
            return rest != null ? rest : current ? key.text() : key.text() + " (not in this edition)";
        }
    }

    Counts(PrimaryRule rule, boolean bounded) {
        this.rule = rule;
        this.bounded = bounded;
    }

    int of(Cell cell, long value) {
        long upper = upper(cell.denominator(), value);
        int id = ids.computeIfAbsent(
                new Count(cell.key(), value), any -> add(new Draft(cell.key(), null, value, upper)));
        Draft draft = drafts.get(id);
        draft.upper = Math.min(draft.upper, upper);
        return id;
    }

    /** What the parts leave of a total. */
    int rest(Cell total, List<Cell> parts, long value, String by) {
        Long people = total.denominator();
        for (Cell part : parts) {
            people = people == null || part.denominator() == null ? null : Long.valueOf(people - part.denominator());
        }
        Long left = people == null || people < value ? null : people;
        List<CellKey> keys = parts.stream().map(Cell::key).toList();
        return ids.computeIfAbsent(new Rest(total.key(), keys, value), any -> {
            String name = "what is missing in " + total.key().text() + " by " + by;
            int id = add(new Draft(total.key(), name, value, upper(left, value)));
            noteUnlisted(id, new Cell(total.key(), value, left, false));
            return id;
        });
    }

    private int add(Draft draft) {
        drafts.add(draft);
        return drafts.size() - 1;
    }

    private long upper(Long denominator, long value) {
        return bounded && denominator != null ? Math.max(value, denominator) : Unknowns.UNLIMITED;
    }

    void noteCurrent(int id, Protection reason) {
        drafts.get(id).current = true;
        note(id, reason);
    }

    void noteEarlier(int id, Cell cell, boolean shown) {
        Draft draft = drafts.get(id);
        draft.shown |= shown;
        draft.hiddenEarlier |= !shown;
        note(id, rule.of(cell));
    }

    private void note(int id, Protection reason) {
        Draft draft = drafts.get(id);
        if (reason.isSensitive()) {
            draft.reason = reason;
        }
        draft.shown |= reason == Protection.ZERO_DENOMINATOR; // Its count is no secret
    }

    /** Nobody prints it, so how many stand behind it does not matter, but it must not give away few. */
    void noteUnlisted(int id, Cell cell) {
        Protection reason = rule.of(cell);
        if (reason == Protection.PRIMARY_SMALL || reason == Protection.PRIMARY_COMPLEMENT) {
            drafts.get(id).reason = reason;
        }
    }

    Unknowns unknowns(List<int[]> sums, List<String> sumTexts, Weights weights, Rules rules) {
        Unknowns unknowns = new Unknowns(drafts.size(), sums.toArray(int[][]::new), sumTexts.toArray(String[]::new));
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean sensitive = draft.reason.isSensitive();
            unknowns.name[i] = draft.name();
            unknowns.value[i] = draft.value;
            unknowns.upper[i] = draft.upper;
            unknowns.known[i] = draft.shown;
            unknowns.hidden[i] = !draft.shown && (!draft.current || sensitive);
            if (draft.current) {
                unknowns.weight[i] = weights.of(draft.key, draft.value, draft.hiddenEarlier);
            }
            if (sensitive && (draft.current || !draft.shown)) {
                unknowns.goal[i] = Goal.of(draft.reason, draft.value, draft.upper, rules);
            }
        }
        unknowns.countFree();
        return unknowns;
    }
}
