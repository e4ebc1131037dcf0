package org.modellregionen.monitor.imports.lines;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Found;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Outcome;

/** Finds the unit that a key or name means on a day: with a K before it, without its leading zero, of 12 digits. */
final class TerritoryResolver {
    private static final Pattern KEY = Pattern.compile("(?i)(?:k|ks|ags|kreis|de_?)?[ :]?(\\d{1,12})");
    private static final Pattern SPACED = Pattern.compile("\\d[\\d ]+\\d");

    /** Länder and what lies above them; a name that is one of these lies outside, unless the look-up knows it. */
    private static final Set<String> ABROAD = Set.of(
            "deutschland",
            "germany",
            "de",
            "dg",
            "bundesgebiet",
            "bund",
            "schleswig-holstein",
            "hamburg",
            "niedersachsen",
            "bremen",
            "nordrhein-westfalen",
            "hessen",
            "rheinland-pfalz",
            "baden-württemberg",
            "bayern",
            "saarland",
            "berlin",
            "brandenburg",
            "mecklenburg-vorpommern",
            "sachsen",
            "sachsen-anhalt",
            "thüringen",
            "eu",
            "eu27",
            "eu27_2020",
            "europäische union",
            "österreich",
            "schweiz");

    private record Question(String text, LocalDate day) {}

    private final TerritoryLookup lookup;
    private final Remembered<Question, Found> known = new Remembered<>(this::find);

    TerritoryResolver(TerritoryLookup lookup) {
        this.lookup = lookup;
    }

    Found resolve(String text, LocalDate day) {
        return known.get(new Question(text, day));
    }

    /** Whether this is written as a key and not as a name. */
    static boolean isKey(String text) {
        return KEY.matcher(joined(text)).matches();
    }

    private Found find(Question question) {
        String text = joined(question.text);
        Matcher key = KEY.matcher(text);
        if (key.matches()) {
            return byKey(key.group(1), question.day);
        }
        Found found = lookup.byName(text, question.day);
        boolean abroad =
                found.outcome() == Outcome.UNKNOWN && ABROAD.contains(text.toLowerCase(java.util.Locale.GERMAN));
        return abroad ? Found.of(Outcome.FOREIGN, text) : found;
    }

    private static String joined(String text) {
        String one = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return SPACED.matcher(one).matches() ? one.replace(" ", "") : one;
    }

    private Found byKey(String digits, LocalDate day) {
        Found found = lookup.byKey(official(digits), day);
        boolean county = found.outcome() == Outcome.UNKNOWN && digits.length() >= 7 && digits.endsWith("000");
        return county ? lookup.byKey(official(digits).substring(0, 5), day) : found;
    }

    /** The official key (AGS): 8 digits of a municipality, 5 of a county, 2 of a Land. */
    private static String official(String digits) {
        return switch (digits.length()) {
            case 1, 4, 7 -> "0" + digits;
            case 11 -> official("0" + digits);
            case 12 -> digits.substring(0, 5) + digits.substring(9);
            default -> digits;
        };
    }
}
