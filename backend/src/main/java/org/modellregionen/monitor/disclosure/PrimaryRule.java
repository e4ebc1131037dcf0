package org.modellregionen.monitor.disclosure;

/** Whether a cell is hidden for its own sake. */
final class PrimaryRule {
    private final Rules rules;
    private final boolean bounded;

    PrimaryRule(Rules rules, boolean bounded) {
        this.rules = rules;
        this.bounded = bounded;
    }

    Protection of(Cell cell) {
        if (cell.confidential()) {
            return Protection.CONFIDENTIAL;
        }
        Long numerator = cell.numerator();
        Long denominator = cell.denominator();
        if (numerator != null && isSmall(numerator)) {
            return Protection.PRIMARY_SMALL;
        }
        if (denominator == null) {
            return Protection.OPEN;
        }
        if (denominator == 0) {
            return Protection.ZERO_DENOMINATOR;
        }
        if (bounded && numerator != null && isSmall(denominator - numerator)) {
            return Protection.PRIMARY_COMPLEMENT;
        }
        return denominator < rules.coverageMinimum() ? Protection.COVERAGE : Protection.OPEN;
    }

    private boolean isSmall(long count) {
        return count > 0 && count < rules.threshold();
    }
}
