package org.modellregionen.monitor.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Protection by integer linear programming, for the few cells for which searching moves finds nothing: two tables of whole
 * numbers that fit everything and in which the cell is far enough apart, at least cost. Where the part of the table that
 * hangs together with the cell is small enough to be looked at as a whole, the answer that there are none is exact.
 */
final class ExactSearch {
    private static final int LARGEST = 1500;
    private static final int MOST_ITERATIONS = 20_000;

    private final Unknowns unknowns;
    private final int target;
    private final Goal goal;
    private final List<Integer> near;

    ExactSearch(Unknowns unknowns, int target) {
        this.unknowns = unknowns;
        this.target = target;
        goal = unknowns.goal[target];
        near = near();
    }

    Witness witness() {
        long value = unknowns.value[target];
        for (long down = Math.min(value, goal.width()); down >= 0; down--) {
            long up = leastUp(value, down);
            if (value + up > unknowns.upper[target]) {
                continue;
            }
            Map<Integer, long[]> changes = new HashMap<>();
            if (solve(-down, changes, 1) && solve(up, changes, 0)) {
                return new Witness(target, changes);
            }
        }
        return null;
    }

    private long leastUp(long value, long down) {
        long up = Math.max(0, goal.width() - down);
        while (!goal.isMet(value - down, value + up) && value + up <= unknowns.upper[target]) {
            up++;
        }
        return up;
    }

    /** What hangs together with the target, nearest first. */
    private List<Integer> near() {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(target));
        ArrayDeque<Integer> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && seen.size() < LARGEST) {
            for (int sum : unknowns.sumsOf[next.poll()]) {
                for (int member : unknowns.sums[sum]) {
                    if (!unknowns.known[member] && seen.size() < LARGEST && seen.add(member)) {
                        next.add(member);
                    }
                }
            }
        }
        return new ArrayList<>(seen);
    }

    /** Adds the cheapest changes with which the target changes by this much, if there are any. */
    private boolean solve(long by, Map<Integer, long[]> changes, int column) {
        if (by == 0) {
            return true;
        }
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.iterations_abort = MOST_ITERATIONS;
        Map<Integer, Expression> sums = new HashMap<>();
        Map<Integer, Variable[]> variables = new HashMap<>();
        for (int member : near) {
            variables.put(member, addVariables(model, member, by, changes, sums));
        }
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return false;
        }
        variables.forEach((member, pair) -> {
            long change = Math.round(pair[0].getValue().doubleValue())
                    - Math.round(pair[1].getValue().doubleValue());
            if (change != 0) {
                changes.computeIfAbsent(member, any -> new long[2])[column] = change;
            }
        });
        return true;
    }

    private Variable[] addVariables(
            ExpressionsBasedModel model,
            int member,
            long by,
            Map<Integer, long[]> changes,
            Map<Integer, Expression> sums) {
        boolean free = unknowns.hidden[member] || changes.containsKey(member);
        int price = free ? 0 : unknowns.weight[member];
        long most = Math.abs(by) * 4;
        long above = Math.min(most, unknowns.upper[member] - unknowns.value[member]);
        long below = Math.min(most, unknowns.value[member]);
        Variable up = model.newVariable("u" + member).integer(true).weight(price);
        Variable down = model.newVariable("d" + member).integer(true).weight(price);
        if (member == target) {
            up.level(Math.max(0, by));
            down.level(Math.max(0, -by));
        } else {
            up.lower(0).upper(above);
            down.lower(0).upper(below);
        }
        for (int sum : unknowns.sumsOf[member]) {
            Expression expression = sums.computeIfAbsent(
                    sum, any -> model.newExpression("s" + sum).level(0));
            expression.set(up, unknowns.sign(sum, member));
            expression.set(down, -unknowns.sign(sum, member));
        }
        return new Variable[] {up, down};
    }
}
