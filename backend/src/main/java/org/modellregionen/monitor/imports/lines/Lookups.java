package org.modellregionen.monitor.imports.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.monitor.imports.lines.IndicatorLookup.Known;

/** What the reader asks others. */
record Lookups(TerritoryLookup territories, IndicatorLookup indicators) {
    private static final Pattern VERSIONED = Pattern.compile("(.+?)(?:@| [vV])(\\d{1,4})");

    /** By key or code, perhaps with a version: {@code MRI-B1@2}. */
    Optional<Known> indicator(String text) {
        Matcher versioned = VERSIONED.matcher(text);
        Optional<Known> exact = versioned.matches()
                ? indicators.find(versioned.group(1), Integer.valueOf(versioned.group(2)))
                : Optional.empty();
        return exact.or(() -> indicators.find(text, null));
    }
}
