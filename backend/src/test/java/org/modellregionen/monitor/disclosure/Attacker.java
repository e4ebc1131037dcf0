package org.modellregionen.monitor.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Someone who has kept all editions and solves for what was left out, by linear programming. Knows nothing of the code under
 * test: it has its own list of what adds up to what.
 */
final class Attacker {
    private static final Map<String, List<List<String>>> GROUPS =
            Map.of("total", List.of(List.of("with_migration", "without_migration"), List.of("foreign", "german")));
    private static final Map<String, List<List<String>>> SEXES =
            Map.of("total", List.of(List.of("female", "male", "diverse")));
    private static final Map<String, List<List<String>>> AGES = Map.of(
            "total", List.of(List.of("0-17", "18-64", "65+"), List.of("0-17", "18-24", "25-64", "65+")),
            "18-64", List.of(List.of("18-24", "25-64")));

    record Range(double low, double high) {
        double width() {
            return high - low;
        }
    }

    /** A count of a cell; an unchanged count is the same in all editions. */
    record Count(CellKey key, long value) {}

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final TerritoryTree tree;
    private final Map<Count, Long> denominators = new LinkedHashMap<>();
    private final Map<Count, Boolean> shown = new HashMap<>();
    private final Map<Count, Variable> variables = new LinkedHashMap<>();
    private final Map<Variable, Long> rests = new LinkedHashMap<>();
    private final List<PublishedCell> last;
    private int sums;

    Attacker(TerritoryTree tree, List<List<PublishedCell>> published) {
        this.tree = tree;
        List<List<PublishedCell>> editions =
                published.stream().map(this::withTotals).toList();
        last = published.isEmpty() ? List.of() : published.get(published.size() - 1);
        for (List<PublishedCell> edition : editions) {
            for (PublishedCell cell : edition) {
                Count count = count(cell.cell());
                denominators.put(count, cell.cell().denominator());
                shown.merge(count, cell.shown(), Boolean::logicalOr);
            }
        }
        denominators.forEach((count, denominator) -> variables.put(
                count,
                shown.get(count)
                        ? model.newVariable(count.toString()).level(count.value())
                        : model.newVariable(count.toString()).lower(0).upper(denominator)));
        for (List<PublishedCell> edition : editions) {
            addSums(edition);
        }
    }

    /** What the attacker knows of a hidden count. */
    Range range(Count count) {
        return range(variables.get(count));
    }

    /** Hidden counts, in order. */
    List<Count> hidden() {
        return denominators.keySet().stream().filter(count -> !shown.get(count)).toList();
    }

    /** Those of them that the newest edition leaves out. */
    List<Count> hiddenInLast() {
        return last.stream()
                .filter(cell -> !cell.shown())
                .map(cell -> count(cell.cell()))
                .filter(count -> !shown.get(count))
                .toList();
    }

    Long denominator(Count count) {
        return denominators.get(count);
    }

    /** True counts of what belongs to a total but stands in no cell, with what the attacker knows of them. */
    Map<Variable, Long> rests() {
        return rests;
    }

    Range range(Variable variable) {
        variable.weight(1);
        Optimisation.Result least = model.minimise();
        Optimisation.Result most = model.maximise();
        variable.weight(null);
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            throw new IllegalStateException("The true table must be a solution");
        }
        return new Range(least.getValue(), most.getValue());
    }

    static Count count(Cell cell) {
        return new Count(cell.key(), cell.numerator());
    }

    /** Adds up totals that an edition leaves out although it has all their parts. */
    private List<PublishedCell> withTotals(List<PublishedCell> edition) {
        Map<CellKey, PublishedCell> cells = new LinkedHashMap<>();
        edition.forEach(cell -> cells.put(cell.cell().key(), cell));
        List<String> sexes =
                edition.stream().anyMatch(cell -> cell.cell().key().sex().equals("diverse"))
                        ? List.of("female", "male", "diverse")
                        : List.of("female", "male");
        int before = -1;
        while (before < cells.size()) {
            before = cells.size();
            for (CellKey key : List.copyOf(cells.keySet())) {
                GROUPS.get("total").forEach(parts -> addUp(key.ofGroup("total"), parts, CellKey::ofGroup, cells));
                addUp(key.ofSex("total"), sexes, CellKey::ofSex, cells);
                tree.children().forEach((parent, children) -> {
                    if (children.contains(key.territory())) {
                        addUp(key.inTerritory(parent), children, CellKey::inTerritory, cells);
                    }
                });
            }
        }
        return List.copyOf(cells.values());
    }

    private static void addUp(
            CellKey total,
            List<String> parts,
            BiFunction<CellKey, String, CellKey> part,
            Map<CellKey, PublishedCell> cells) {
        List<PublishedCell> found = parts.stream()
                .map(code -> cells.get(part.apply(total, code)))
                .filter(cell -> cell != null)
                .toList();
        if (cells.containsKey(total) || found.size() < parts.size()) {
            return;
        }
        long numerator =
                found.stream().mapToLong(cell -> cell.cell().numerator()).sum();
        long denominator =
                found.stream().mapToLong(cell -> cell.cell().denominator()).sum();
        cells.put(total, new PublishedCell(Cell.share(total, numerator, denominator), false));
    }

    private void addSums(List<PublishedCell> edition) {
        Map<CellKey, Cell> cells = new HashMap<>();
        edition.forEach(cell -> cells.put(cell.cell().key(), cell.cell()));
        for (PublishedCell published : edition) {
            Cell total = published.cell();
            CellKey key = total.key();
            for (List<String> parts : GROUPS.getOrDefault(key.group(), List.of())) {
                addSum(total, parts.stream().map(key::ofGroup).toList(), cells);
            }
            for (List<String> parts : SEXES.getOrDefault(key.sex(), List.of())) {
                addSum(total, parts.stream().map(key::ofSex).toList(), cells);
            }
            for (List<String> parts : AGES.getOrDefault(key.age(), List.of())) {
                addSum(total, parts.stream().map(key::ofAge).toList(), cells);
            }
            List<String> children = tree.children().getOrDefault(key.territory(), List.of());
            addSum(total, children.stream().map(key::inTerritory).toList(), cells);
        }
    }

    private void addSum(Cell total, List<CellKey> keys, Map<CellKey, Cell> cells) {
        List<Cell> parts = new ArrayList<>();
        keys.stream().map(cells::get).filter(cell -> cell != null).forEach(parts::add);
        if (parts.isEmpty()) {
            return;
        }
        Expression sum = model.newExpression("sum" + sums++).level(0);
        sum.set(variables.get(count(total)), 1);
        long rest = total.numerator();
        long people = total.denominator();
        for (Cell part : parts) {
            sum.set(variables.get(count(part)), -1);
            rest -= part.numerator();
            people -= part.denominator();
        }
        if (people > 0) {
            Variable missing = model.newVariable("rest" + sums).lower(0).upper(people);
            sum.set(missing, -1);
            rests.put(missing, rest);
        }
    }
}
