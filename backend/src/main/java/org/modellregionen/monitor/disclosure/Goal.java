package org.modellregionen.monitor.disclosure;

/**
 * When a cell is protected: the range in which an attacker can place its count must be wide enough, and for a small count
 * (or complement) it must contain a harmless one, so that not even "it is small" is certain.
 *
 * <p>Where fewer people than the threshold stand behind a cell, no count is harmless; then the range must be everything
 * from nobody to all of them, which is what was known before.
 *
 * @param width distance between the smallest and the largest count
 * @param threshold counts below it, except 0, are small; 0 when any range of that width will do
 * @param upper the denominator, {@link Unknowns#UNLIMITED} without one
 */
record Goal(long width, int threshold, long upper) {

    static Goal of(Protection reason, long value, long upper, Rules rules) {
        long width = rules.threshold();
        if (reason == Protection.CONFIDENTIAL) {
            width = Math.max(width, value / 10); // Large confidential counts need more than a width of 3
        }
        boolean small = reason == Protection.PRIMARY_SMALL || reason == Protection.PRIMARY_COMPLEMENT;
        return new Goal(Math.min(width, upper), small ? rules.threshold() : 0, upper);
    }

    boolean isMet(long low, long high) {
        if (high - low < width) {
            return false;
        }
        return threshold == 0 || upper < threshold || containsHarmless(low, high);
    }

    private boolean containsHarmless(long low, long high) {
        if (low == 0 || high == upper) {
            return true;
        }
        long most = upper == Unknowns.UNLIMITED ? high : Math.min(high, upper - threshold);
        return Math.max(low, threshold) <= most;
    }
}
