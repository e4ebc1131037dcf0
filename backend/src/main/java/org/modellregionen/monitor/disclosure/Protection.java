package org.modellregionen.monitor.disclosure;

/**
 * What becomes of a cell. The reason is for the publisher's own report: told to the public, {@link #PRIMARY_SMALL} alone
 * would say that the count is 1 or 2. Public outputs say only that a value is not shown.
 */
public enum Protection {
    OPEN("open"),
    CONFIDENTIAL("confidential"),
    PRIMARY_SMALL("primary_small"),
    PRIMARY_COMPLEMENT("primary_complement"),
    ZERO_DENOMINATOR("zero_denominator"),
    COVERAGE("coverage"),
    /** Harmless itself, but another cell could be computed from it. */
    SECONDARY("secondary");

    private final String code;

    Protection(String code) {
        this.code = code;
    }

    /** As stored with the observation. */
    public String code() {
        return code;
    }

    public boolean isOpen() {
        return this == OPEN;
    }

    /** Hidden for its own sake, so that its count must not be computable. */
    boolean isSensitive() {
        return this == CONFIDENTIAL || this == PRIMARY_SMALL || this == PRIMARY_COMPLEMENT || this == COVERAGE;
    }
}
