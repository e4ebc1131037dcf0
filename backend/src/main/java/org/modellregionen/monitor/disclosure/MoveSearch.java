package org.modellregionen.monitor.disclosure;

import java.util.Arrays;

/**
 * Looks for a cheap {@link Move} of one unknown. It changes the unknown by one, which upsets the sums it stands in, and
 * balances one upset sum after the other by a further unknown, cheapest and most balancing first, with steps back: a
 * branch and bound that finds the corners of a box in full tables (the hypercube method) and other shapes elsewhere.
 */
final class MoveSearch {
    private static final int DEEPEST = 48;
    private static final int WIDEST = 12;
    private static final int MOST_DETOURS = 12;

    private final Unknowns unknowns;
    private final long[] change;
    private final long[] excess;
    private final int[] path = new int[DEEPEST];
    private final int[] upset;
    private final int[] upsetAt;
    private int upsets;
    private final int[][] options = new int[DEEPEST][WIDEST];
    private final int[][] scores = new int[DEEPEST][WIDEST];

    private final long[] scratch;
    private long[] point;
    private Ask ask;
    private int left;
    private boolean cut;
    private int bestCost;
    private Move best;

    /** Whether a move that can be made this often, and its opposite, will do; more often never does worse. */
    interface Enough {
        boolean is(long up, long down);
    }

    /**
     * @param by 1 or -1
     * @param steps how many unknowns may be tried
     * @param hiddenOnly nothing more may be hidden
     * @param banned an unknown not to be used, or -1
     */
    record Ask(int target, int by, Enough enough, int steps, boolean hiddenOnly, int banned) {}

    MoveSearch(Unknowns unknowns) {
        this.unknowns = unknowns;
        change = new long[unknowns.size];
        scratch = unknowns.value.clone();
        excess = new long[unknowns.sums.length];
        upset = new int[unknowns.sums.length];
        upsetAt = new int[unknowns.sums.length];
    }

    /** The cheapest move that was found, or null. {@code from} is the table from which it starts. */
    Move find(Ask request, long[] from) {
        ask = request;
        point = from;
        left = request.steps();
        bestCost = Integer.MAX_VALUE;
        best = null;
        long by = request.by();
        if (unknowns.known[request.target()]) {
            return null;
        }
        for (int detours = 0; detours <= MOST_DETOURS && left > 0 && bestCost > 0; detours++) {
            cut = false;
            step(0, request.target(), by, 0, Unknowns.UNLIMITED, Unknowns.UNLIMITED, detours);
            if (!cut) {
                break; // Everything was tried
            }
        }
        return best;
    }

    /** A copy of the true table to walk away from; who changes it restores it. */
    long[] scratch() {
        return scratch;
    }

    private void step(int depth, int member, long by, int cost, long up, long down, int detours) {
        long more = Math.min(up, times(member, by));
        long fewer = Math.min(down, times(member, -by));
        int price = cost + price(member);
        if (price >= bestCost || !ask.enough().is(more, fewer)) {
            return;
        }
        path[depth] = member;
        shift(member, by);
        if (upsets == 0) {
            keep(depth + 1, price, more, fewer);
        } else if (depth + 1 < DEEPEST) {
            balance(depth + 1, price, more, fewer, detours);
        }
        shift(member, -by);
    }

    private long times(int member, long by) {
        return by > 0 ? (unknowns.upper[member] - point[member]) / by : point[member] / -by;
    }

    private int price(int member) {
        return unknowns.hidden[member] ? 0 : unknowns.weight[member];
    }

    private void keep(int length, int cost, long up, long down) {
        int[] members = Arrays.copyOf(path, length);
        best = new Move(
                members, Arrays.stream(members).mapToLong(m -> change[m]).toArray(), up, down);
        bestCost = cost;
    }

    private void balance(int depth, int cost, long up, long down, int detours) {
        int sum = upset[0];
        for (int i = 1; i < upsets; i++) {
            if (unknowns.freeOf[upset[i]] < unknowns.freeOf[sum]) {
                sum = upset[i];
            }
        }
        int count = collect(sum, depth, cost, up, down);
        cut |= count > detours + 1;
        for (int i = 0; i < count && i <= detours && left > 0 && bestCost > 0; i++) {
            left--;
            int member = options[depth][i];
            step(depth, member, -excess[sum] * unknowns.sign(sum, member), cost, up, down, detours - i);
        }
    }

    /** The best unknowns to balance a sum with, best first. */
    private int collect(int sum, int depth, int cost, long up, long down) {
        int[] members = options[depth];
        int[] score = scores[depth];
        int count = 0;
        for (int member : unknowns.sums[sum]) {
            if (unknowns.known[member]
                    || change[member] != 0
                    || member == ask.banned()
                    || ask.hiddenOnly() && !unknowns.hidden[member]) {
                continue;
            }
            int price = price(member);
            long by = -excess[sum] * unknowns.sign(sum, member);
            if (cost + price >= bestCost
                    || !ask.enough().is(Math.min(up, times(member, by)), Math.min(down, times(member, -by)))) {
                continue;
            }
            int points = price - Weights.TYPICAL * balanced(member, by);
            if (count == WIDEST && points >= score[count - 1]) {
                continue;
            }
            int at = count == WIDEST ? count - 1 : count++;
            for (; at > 0 && score[at - 1] > points; at--) {
                score[at] = score[at - 1];
                members[at] = members[at - 1];
            }
            score[at] = points;
            members[at] = member;
        }
        return count;
    }

    /** How many sums it balances, less those that it upsets. */
    private int balanced(int member, long by) {
        int balanced = 0;
        for (int sum : unknowns.sumsOf[member]) {
            if (excess[sum] == 0) {
                balanced--;
            } else if (excess[sum] + by * unknowns.sign(sum, member) == 0) {
                balanced++;
            }
        }
        return balanced;
    }

    private void shift(int member, long by) {
        change[member] += by;
        for (int sum : unknowns.sumsOf[member]) {
            long before = excess[sum];
            excess[sum] += by * unknowns.sign(sum, member);
            if (before == 0) {
                upsetAt[sum] = upsets;
                upset[upsets++] = sum;
            } else if (excess[sum] == 0) {
                int last = upset[--upsets];
                upset[upsetAt[sum]] = last;
                upsetAt[last] = upsetAt[sum];
            }
        }
    }
}
