package org.modellregionen.monitor.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GoalTest {

    private static boolean met(Protection reason, long value, long upper, long low, long high) {
        return Goal.of(reason, value, upper, Rules.DEFAULT).isMet(low, high);
    }

    @Test
    void aSmallCountNeedsAWidthOfThree() {
        assertTrue(met(Protection.PRIMARY_SMALL, 1, 50, 0, 3));
        assertTrue(met(Protection.PRIMARY_SMALL, 1, 50, 1, 4));
        assertFalse(met(Protection.PRIMARY_SMALL, 1, 50, 0, 2));
        assertFalse(met(Protection.PRIMARY_SMALL, 2, 50, 2, 2));
    }

    @Test
    void aRangeOfNothingButSmallCountsAndComplementsIsNotEnough() {
        assertFalse(met(Protection.PRIMARY_SMALL, 2, 5, 1, 4));
        assertTrue(met(Protection.PRIMARY_SMALL, 2, 5, 0, 3));
        assertTrue(met(Protection.PRIMARY_SMALL, 2, 5, 2, 5));
        assertTrue(met(Protection.PRIMARY_SMALL, 2, 6, 1, 4));
    }

    @Test
    void ofFewerPeopleThanTheThresholdNothingMoreMayBecomeKnown() {
        assertTrue(met(Protection.PRIMARY_SMALL, 1, 2, 0, 2));
        assertFalse(met(Protection.PRIMARY_SMALL, 1, 2, 1, 2));
        assertTrue(met(Protection.PRIMARY_SMALL, 1, 1, 0, 1));
    }

    @Test
    void withoutADenominatorThreeOrMoreIsHarmless() {
        assertTrue(met(Protection.PRIMARY_SMALL, 1, Unknowns.UNLIMITED, 1, 4));
    }

    @Test
    void largeConfidentialCountsNeedTenPercent() {
        assertFalse(met(Protection.CONFIDENTIAL, 500, 9_000, 490, 530));
        assertTrue(met(Protection.CONFIDENTIAL, 500, 9_000, 480, 530));
        assertTrue(met(Protection.CONFIDENTIAL, 5, 9_000, 5, 8));
    }
}
