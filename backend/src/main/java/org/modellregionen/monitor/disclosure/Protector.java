package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Hides further cells until each sensitive one has a {@link Witness}, then shows again what turned out superfluous. */
final class Protector {
    /** Enough for the usual box with a few steps back. */
    private static final int FEW = 300;
    /** For the rare cell that needs more; bounds the time for tables in which nothing helps. */
    private static final int MANY = 20_000;

    private static final int SOME = 5_000;
    private static final int RECHECK = 40;
    /** A table with more cells that nothing protects is refused anyway; the others need not be looked for so thoroughly. */
    private static final int MOST_EXACT = 25;

    private static final long ENOUGH = 1L << 40;

    private final Unknowns unknowns;
    private final MoveSearch search;
    private final Map<Integer, Witness> witnesses = new TreeMap<>();
    private final List<Integer> failed = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private final Witness[] chosenFor;

    Protector(Unknowns unknowns) {
        this.unknowns = unknowns;
        search = new MoveSearch(unknowns);
        chosenFor = new Witness[unknowns.size];
    }

    void run() {
        // Totals first: what hides them serves their parts, too
        IntStream.range(0, unknowns.size)
                .filter(i -> unknowns.goal[i] != null)
                .boxed()
                .sorted(Comparator.comparing(i -> -unknowns.weight[i]))
                .forEach(this::protect);
        showSuperfluous();
        witnesses.values().forEach(witness -> {
            if (!witness.holds(unknowns)) {
                throw new IllegalStateException("Not protected: " + unknowns.name[witness.target]);
            }
        });
    }

    /** Sensitive unknowns for which there is no protection. */
    List<Integer> failed() {
        return failed;
    }

    /** For an unknown that was hidden for others a sensitive one that needs it, or null. */
    Witness chosenFor(int unknown) {
        return chosenFor[unknown];
    }

    private void protect(int target) {
        Witness witness = unknowns.known[target] ? null : witness(target);
        if (witness == null) {
            failed.add(target);
            return;
        }
        witnesses.put(target, witness);
        for (int member : witness.members) {
            if (!unknowns.hidden[member]) {
                unknowns.hidden[member] = true;
                chosen.add(member);
            }
        }
    }

    private Witness witness(int target) {
        Witness witness = byOneMove(target, FEW, false, -1);
        if (witness == null || !isFree(witness)) {
            Witness free = new Detour(unknowns, search, target, RECHECK, true, -1).witness();
            witness = free == null ? witness : free;
        }
        if (witness == null) {
            witness = byOneMove(target, MANY, false, -1);
        }
        if (witness == null) {
            witness = new Detour(unknowns, search, target, SOME, false, -1).witness();
        }
        if (witness == null && failed.size() < MOST_EXACT) {
            witness = new ExactSearch(unknowns, target).witness();
        }
        return witness;
    }

    private boolean isFree(Witness witness) {
        for (int member : witness.members) {
            if (!unknowns.hidden[member]) {
                return false;
            }
        }
        return true;
    }

    private Witness byOneMove(int target, int steps, boolean hiddenOnly, int banned) {
        long value = unknowns.value[target];
        Goal goal = unknowns.goal[target];
        MoveSearch.Enough enough = (up, down) -> goal.isMet(value - down, value + up);
        Move move = search.find(new MoveSearch.Ask(target, 1, enough, steps, hiddenOnly, banned), unknowns.value);
        if (move == null) {
            return null;
        }
        return Witness.of(
                target,
                new Move(move.members(), move.by(), Math.min(move.up(), ENOUGH), Math.min(move.down(), ENOUGH)));
    }

    /** Dearest first: a cell that no proof needs, or only proofs that there are others for, is shown after all. */
    private void showSuperfluous() {
        chosen.sort(Comparator.comparing((Integer i) -> -unknowns.weight[i]).thenComparing(i -> i));
        for (int cell : chosen) {
            unknowns.hidden[cell] = !canDoWithout(cell);
        }
        for (Witness witness : witnesses.values()) {
            for (int member : witness.members) {
                if (chosenFor[member] == null) {
                    chosenFor[member] = witness;
                }
            }
        }
        for (int cell : chosen) {
            unknowns.hidden[cell] &= chosenFor[cell] != null;
        }
    }

    private boolean canDoWithout(int cell) {
        List<Witness> others = new ArrayList<>();
        for (Witness witness : witnesses.values()) {
            if (witness.uses(cell)) {
                Witness other = byOneMove(witness.target, RECHECK, true, cell);
                if (other == null) {
                    other = new Detour(unknowns, search, witness.target, RECHECK, true, cell).witness();
                }
                if (other == null) {
                    return false;
                }
                others.add(other);
            }
        }
        others.forEach(other -> witnesses.put(other.target, other));
        return true;
    }
}
