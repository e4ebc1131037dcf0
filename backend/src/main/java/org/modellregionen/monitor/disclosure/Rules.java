package org.modellregionen.monitor.disclosure;

/**
 * How strictly a table is protected.
 *
 * @param threshold counts from 1 to one less are not shown; 3 or more
 * @param coverageMinimum shares of fewer people are not shown; 0 switches the rule off
 */
public record Rules(int threshold, long coverageMinimum) {
    public static final int LOWEST_THRESHOLD = 3;
    public static final Rules DEFAULT = new Rules(LOWEST_THRESHOLD, 0);

    public Rules {
        if (threshold < LOWEST_THRESHOLD) {
            throw new IllegalArgumentException("The threshold can only be raised: " + threshold);
        }
        if (coverageMinimum < 0) {
            throw new IllegalArgumentException("Coverage below 0");
        }
    }
}
