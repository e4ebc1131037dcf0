package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.ojalgo.optimisation.Variable;

/** Random tables and editions against an attacker who solves for what was left out. */
class DisclosurePropertyTest {
    private static final double EXACT = 1e-6;
    private static final int THRESHOLD = Rules.LOWEST_THRESHOLD;

    record Case(RandomTables.Shape shape, long seed, int editions, int revised) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<RandomTables.Shape> shapes = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(0, 0, 10, 25))
                .as(RandomTables.Shape::new)
                .filter(shape -> shape.groups() + shape.sexes() + shape.ages() <= 4);
        return Combinators.combine(
                        shapes, Arbitraries.longs(), Arbitraries.integers().between(1, 3), Arbitraries.of(5, 20, 60))
                .as(Case::new);
    }

    @Property(tries = 60, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void nothingThatIsLeftOutCanBeComputedFromAllEditions(@ForAll("cases") Case random) {
        RandomTables tables = new RandomTables(random.shape(), random.seed());
        List<List<PublishedCell>> editions = new ArrayList<>();
        for (int i = 0; i < random.editions(); i++) {
            List<Cell> cells = tables.cells();
            DisclosureResult result =
                    DisclosureControl.protect(new LinkedTable(cells, tables.tree(), true, editions), Rules.DEFAULT);
            if (result.publishable()) {
                editions.add(published(cells, result));
            }
            tables.revise(random.revised());
        }
        Attacker attacker = new Attacker(tables.tree(), editions);
        for (Attacker.Count count : attacker.hidden()) {
            requireProtected(count.toString(), count.value(), attacker.denominator(count), attacker.range(count));
        }
        for (Map.Entry<Variable, Long> rest : attacker.rests().entrySet()) {
            long people = rest.getKey().getUpperLimit().longValue();
            requireProtected("rest", rest.getValue(), people, attacker.range(rest.getKey()));
        }
        for (Attacker.Count count : attacker.hiddenInLast()) {
            if (attacker.denominator(count) > 0) {
                assertTrue(attacker.range(count).width() > 0.5, count + " can be computed");
            }
        }
    }

    @Property(tries = 200, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void noMoreIsLeftOutThanNeeded(@ForAll("cases") Case random) {
        RandomTables tables = new RandomTables(random.shape(), random.seed());
        List<Cell> cells = tables.cells();
        DisclosureResult result = DisclosureControl.protect(LinkedTable.of(cells, tables.tree()), Rules.DEFAULT);
        InformationLoss loss = result.loss();
        int corners = 1 << 5;
        assertTrue(loss.primary() + loss.secondary() <= cells.size());
        if (random.shape().gaps() == 0) {
            assertTrue(loss.secondary() <= loss.primary() * corners, loss.toString());
        }
        for (CellProtection cell : result.cells()) {
            assertEquals(cell.protection() == Protection.SECONDARY, cell.protects() != null);
            assertEquals(
                    cell.protection().isOpen() && result.publishable(),
                    result.mayShow(cell.key()),
                    "a figure made of it: " + cell);
        }
    }

    @Property(tries = 50, seed = "20261124", shrinking = ShrinkingMode.OFF)
    void nothingIsLeftOutOfLargeCounts(@ForAll("cases") Case random) {
        RandomTables tables = new RandomTables(random.shape(), random.seed());
        List<Cell> large = tables.cells().stream()
                .map(cell -> Cell.share(cell.key(), cell.numerator() * 3, cell.denominator() * 3))
                .toList();
        // Counts are 0 or at least 3, and so are complements and rests
        InformationLoss loss = DisclosureControl.protect(LinkedTable.of(large, tables.tree()), Rules.DEFAULT)
                .loss();
        assertEquals(0, loss.secondary());
        assertEquals(0, loss.countShare());
    }

    /** Shows that the attacker is one: hiding only the small counts themselves does not help. */
    @Example
    void theAttackerComputesWhatOnlyThePrimaryRuleHides() {
        RandomTables tables = new RandomTables(new RandomTables.Shape(3, 1, 0, 1, 3, 0), 1);
        PrimaryRule rule = new PrimaryRule(Rules.DEFAULT, true);
        List<PublishedCell> edition = tables.cells().stream()
                .map(cell -> new PublishedCell(cell, rule.of(cell).isOpen()))
                .toList();
        Attacker attacker = new Attacker(tables.tree(), List.of(edition));
        assertFalse(attacker.hidden().isEmpty());
        assertTrue(attacker.hidden().stream()
                .anyMatch(count -> attacker.range(count).width() < EXACT));
    }

    private static List<PublishedCell> published(List<Cell> cells, DisclosureResult result) {
        return cells.stream()
                .map(cell -> new PublishedCell(cell, result.of(cell.key()).isOpen()))
                .toList();
    }

    /** Written down once more, so that an error in the rule of the code under test is found. */
    private static void requireProtected(String what, long value, long people, Attacker.Range range) {
        boolean small = isSmall(value) || isSmall(people - value);
        if (!small) {
            return;
        }
        assertTrue(range.width() >= Math.min(THRESHOLD, people) - EXACT, what + " " + range);
        boolean harmless = people < THRESHOLD;
        for (long count = Math.round(range.low()); count <= Math.round(range.high()); count++) {
            harmless |= !isSmall(count) && !isSmall(people - count);
        }
        assertTrue(harmless, what + " is certainly small: " + range);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }
}
