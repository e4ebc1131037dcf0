package org.modellregionen.monitor.imports.lines;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.monitor.AgeGroup;

/** Reads groups of ages in words: "18 bis unter 25", "unter 3 Jahre", "65 und älter", and the codes of Eurostat. */
final class Ages {
    private static final String END = "(?: ?(?:jahren?|j\\.?|years?(?: old)?|jährige))?";
    private static final Pattern TOTAL =
            Pattern.compile("insgesamt|gesamt|total|alle|alle altersgruppen|_t|t|zusammen|all");
    private static final Pattern UNDER_UPPER =
            Pattern.compile("(?:von )?(\\d{1,3})" + END + " ?(?:bis|to|-|–|—) ?(?:unter|under|<) ?(\\d{1,3})" + END);
    private static final Pattern BETWEEN =
            Pattern.compile("(?:von |y)?(\\d{1,3})" + END + " ?(?:bis|to|-|–|—) ?(\\d{1,3})" + END);
    private static final Pattern UNDER = Pattern.compile("(?:bis )?(?:unter|under|<|y_lt|less than) ?(\\d{1,3})" + END);
    private static final Pattern OVER = Pattern.compile("(?:(?:ab|y_ge|≥|>=) ?(\\d{1,3})" + END + "|(\\d{1,3})" + END
            + " ?(?:\\+|(?:und|oder|and|or) (?:älter|mehr|over|older|more|darüber)" + END + "))");
    private static final Pattern ONE = Pattern.compile("y?(\\d{1,3})" + END);

    private Ages() {}

    /** @param upperExclusive whether 15–25 means 15 to under 25 here */
    static Optional<AgeGroup> read(String label, boolean upperExclusive) {
        String text = Labels.normal(label);
        if (TOTAL.matcher(text).matches()) {
            return Optional.of(AgeGroup.TOTAL);
        }
        Matcher under = UNDER_UPPER.matcher(text);
        if (under.matches()) {
            return AgeGroup.between(number(under, 1), number(under, 2) - 1);
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return AgeGroup.between(number(between, 1), number(between, 2) - (upperExclusive ? 1 : 0));
        }
        Matcher young = UNDER.matcher(text);
        if (young.matches()) {
            return AgeGroup.between(0, number(young, 1) - 1);
        }
        Matcher old = OVER.matcher(text);
        if (old.matches()) {
            return AgeGroup.between(number(old, old.group(1) == null ? 2 : 1), null);
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? AgeGroup.between(number(one, 1), number(one, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether one group begins with the age that another ends with, so that the upper end cannot belong to it. */
    static boolean overlap(Collection<String> labels) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (String label : labels) {
            Matcher between = BETWEEN.matcher(Labels.normal(label));
            if (between.matches() && number(between, 1) < number(between, 2)) {
                starts.add(number(between, 1));
                ends.add(number(between, 2));
            }
        }
        return ends.stream().anyMatch(starts::contains);
    }
}
