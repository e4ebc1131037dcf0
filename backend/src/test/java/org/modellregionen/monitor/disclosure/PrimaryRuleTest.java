package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PrimaryRuleTest {
    private static final CellKey KEY = CellKey.of("06411000");

    private final PrimaryRule rule = new PrimaryRule(new Rules(3, 10), true);

    @Test
    void oneAndTwoAreSmallZeroAndThreeAreNot() {
        assertEquals(Protection.OPEN, rule.of(Cell.share(KEY, 0, 50)));
        assertEquals(Protection.PRIMARY_SMALL, rule.of(Cell.share(KEY, 1, 50)));
        assertEquals(Protection.PRIMARY_SMALL, rule.of(Cell.share(KEY, 2, 50)));
        assertEquals(Protection.OPEN, rule.of(Cell.share(KEY, 3, 50)));
    }

    @Test
    void aCountWithoutDenominatorIsSmallTooButHasNoComplement() {
        assertEquals(Protection.PRIMARY_SMALL, rule.of(Cell.count(KEY, 2)));
        assertEquals(Protection.OPEN, rule.of(Cell.count(KEY, 49)));
    }

    @Test
    void theOnesWhoAreNotCountedMustNotBeFewEither() {
        assertEquals(Protection.PRIMARY_COMPLEMENT, rule.of(Cell.share(KEY, 48, 50)));
        assertEquals(Protection.OPEN, rule.of(Cell.share(KEY, 47, 50)));
        assertEquals(Protection.OPEN, rule.of(Cell.share(KEY, 50, 50)));
    }

    @Test
    void ratesAboveAHundredPercentHaveNoComplement() {
        PrimaryRule rates = new PrimaryRule(Rules.DEFAULT, false);
        assertEquals(Protection.OPEN, rates.of(Cell.share(KEY, 48, 50)));
        assertEquals(Protection.OPEN, rates.of(Cell.share(KEY, 52, 50)));
    }

    @Test
    void nothingIsShownOfNobodyOrFewPeople() {
        assertEquals(Protection.ZERO_DENOMINATOR, rule.of(Cell.share(KEY, 0, 0)));
        assertEquals(Protection.COVERAGE, rule.of(Cell.share(KEY, 4, 9)));
        assertEquals(Protection.OPEN, rule.of(Cell.share(KEY, 4, 10)));
    }

    @Test
    void confidentialComesFirst() {
        assertEquals(Protection.CONFIDENTIAL, rule.of(Cell.confidential(KEY, 0L)));
        assertEquals(Protection.CONFIDENTIAL, rule.of(new Cell(KEY, 2L, 50L, true)));
    }

    @Test
    void aValueWithoutCountsIsShown() {
        assertEquals(Protection.OPEN, rule.of(new Cell(KEY, null, null, false)));
    }

    @Test
    void theThresholdCanOnlyBeRaised() {
        PrimaryRule strict = new PrimaryRule(new Rules(5, 0), true);
        assertEquals(Protection.PRIMARY_SMALL, strict.of(Cell.share(KEY, 4, 50)));
        assertEquals(Protection.OPEN, strict.of(Cell.share(KEY, 5, 50)));
        assertThrows(IllegalArgumentException.class, () -> new Rules(2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rules(3, -1));
    }

    @Test
    void countsBelowZeroAndUnnamedCellsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Cell.count(KEY, -1));
        assertThrows(IllegalArgumentException.class, () -> Cell.count(null, 1));
    }
}
