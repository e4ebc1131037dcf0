package org.modellregionen.monitor.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * Proof that a cell is protected: two tables of whole numbers that fit to everything ever published and differ in the
 * cell by what its {@link Goal} asks for. An attacker cannot exclude either.
 */
final class Witness {
    final int target;
    final int[] members;
    private final long[] up;
    private final long[] down;

    Witness(int target, Map<Integer, long[]> changes) {
        this.target = target;
        Map<Integer, long[]> sorted = new TreeMap<>(changes);
        members = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        up = sorted.values().stream().mapToLong(change -> change[0]).toArray();
        down = sorted.values().stream().mapToLong(change -> change[1]).toArray();
    }

    static Witness of(int target, Move move) {
        Map<Integer, long[]> changes = new TreeMap<>();
        for (int i = 0; i < move.members().length; i++) {
            long by = move.by()[i];
            changes.put(move.members()[i], new long[] {by * move.up(), -by * move.down()});
        }
        return new Witness(target, changes);
    }

    boolean uses(int unknown) {
        for (int member : members) {
            if (member == unknown) {
                return true;
            }
        }
        return false;
    }

    /** Looks at the proof as a stranger would, not trusting how it was found. */
    boolean holds(Unknowns unknowns) {
        long low = unknowns.value[target];
        long high = low;
        for (int i = 0; i < members.length; i++) {
            int member = members[i];
            if (unknowns.known[member] || !unknowns.hidden[member]) {
                return false;
            }
            if (!fits(unknowns, member, up[i]) || !fits(unknowns, member, down[i])) {
                return false;
            }
            if (member == target) {
                high += Math.max(up[i], down[i]);
                low += Math.min(up[i], down[i]);
            }
        }
        return unknowns.goal[target].isMet(low, high) && balanced(unknowns, up) && balanced(unknowns, down);
    }

    private static boolean fits(Unknowns unknowns, int member, long by) {
        long changed = unknowns.value[member] + by;
        return changed >= 0 && changed <= unknowns.upper[member];
    }

    private boolean balanced(Unknowns unknowns, long[] changes) {
        Map<Integer, Long> excess = new TreeMap<>();
        for (int i = 0; i < members.length; i++) {
            for (int sum : unknowns.sumsOf[members[i]]) {
                excess.merge(sum, changes[i] * unknowns.sign(sum, members[i]), Long::sum);
            }
        }
        return excess.values().stream().allMatch(sum -> sum == 0);
    }
}
