package org.modellregionen.monitor.imports.lines;

import java.time.LocalDate;

/** The official units, as of a day. */
public interface TerritoryLookup {

    /** What a key or a name means. */
    enum Outcome {
        FOUND,
        /** No longer a unit on that day; detail: what came after it. */
        ABOLISHED,
        /** Not yet a unit on that day; detail: since when. */
        NOT_YET,
        UNKNOWN,
        /** Several units have this name; detail: their keys. */
        AMBIGUOUS,
        /** Outside the Land. */
        FOREIGN,
        /** Of the Land, but not of the region that delivers; detail: its name. */
        OUTSIDE_REGION,
        /** A level that has no observations; detail: its name. */
        WRONG_LEVEL
    }

    /** @param ags key of the unit when found */
    record Found(Outcome outcome, String ags, String detail) {
        public static Found of(Outcome outcome, String detail) {
            return new Found(outcome, null, detail);
        }
    }

    /** @param ags 2, 3, 5 or 8 digits */
    Found byKey(String ags, LocalDate day);

    Found byName(String name, LocalDate day);
}
