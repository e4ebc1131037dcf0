package org.modellregionen.monitor.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * Protection where no single move is wide enough, as when three cells of one person each are to hide each other: one move
 * after the other, each from the table that the last one led to, first upwards, then from the start downwards.
 */
final class Detour {
    private static final int MOST_MOVES = 32;

    private final Unknowns unknowns;
    private final MoveSearch search;
    private final int target;
    private final int steps;
    private final boolean hiddenOnly;
    private final int banned;
    private final Goal goal;
    private final Map<Integer, long[]> changes = new HashMap<>();
    private long low;
    private long high;

    Detour(Unknowns unknowns, MoveSearch search, int target, int steps, boolean hiddenOnly, int banned) {
        this.unknowns = unknowns;
        this.search = search;
        this.target = target;
        this.steps = steps;
        this.hiddenOnly = hiddenOnly;
        this.banned = banned;
        goal = unknowns.goal[target];
        low = unknowns.value[target];
        high = low;
    }

    Witness witness() {
        walk(1);
        if (!goal.isMet(low, high)) {
            walk(-1);
        }
        return goal.isMet(low, high) ? new Witness(target, changes) : null;
    }

    private void walk(int direction) {
        long[] point = search.scratch();
        for (int i = 0; i < MOST_MOVES && !goal.isMet(low, high); i++) {
            Move move = search.find(
                    new MoveSearch.Ask(target, direction, (up, down) -> up > 0, steps, hiddenOnly, banned), point);
            if (move == null) {
                break;
            }
            long times = Math.min(move.up(), needed());
            for (int m = 0; m < move.members().length; m++) {
                int member = move.members()[m];
                long by = times * move.by()[m];
                point[member] += by;
                changes.computeIfAbsent(member, any -> new long[2])[direction > 0 ? 0 : 1] += by;
            }
            low = Math.min(low, point[target]);
            high = Math.max(high, point[target]);
        }
        changes.keySet().forEach(member -> point[member] = unknowns.value[member]);
    }

    private long needed() {
        return Math.max(1, goal.width() - (high - low));
    }
}
