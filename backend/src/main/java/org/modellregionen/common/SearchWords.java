package org.modellregionen.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a search text, for the small collections that PostgreSQL searches (see {@link ListQuery}). */
final class SearchWords {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 10;
    private static final int MIN_PART = 4;
    private static final Set<String> STOP = Set.of(
            "aber", "alle", "alles", "als", "am", "an", "auch", "auf", "aus", "bei", "das", "dass", "dein", "dem",
            "den", "der", "des", "die", "doch", "durch", "ein", "eine", "einem", "einen", "einer", "es", "für", "gegen",
            "gibt", "haben", "hier", "im", "in", "ist", "mein", "mit", "nach", "noch", "oder", "ohne", "sein", "sich",
            "sind", "um", "und", "unter", "vom", "von", "was", "welche", "werden", "wie", "wird", "wo", "zu", "zum",
            "zur", "über", "the", "of", "for", "and");

    private SearchWords() {}

    /**
     * Words in lower case, letters and digits only, so that they cannot hold any syntax.
     *
     * @throws ProblemException (400) when the text is longer than 200 characters
     */
    static List<String> of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw ProblemException.invalidParameter("q", "must have at most " + MAX_LENGTH + " characters");
        }
        List<String> all = Arrays.stream(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        List<String> content = all.stream().filter(word -> !STOP.contains(word)).toList();
        return content.isEmpty() ? all : content;
    }

    /**
     * A PostgreSQL tsquery that finds the parts of a compound, such as Elternarbeit → "eltern &amp; arbeit". All splits
     * are tried: only one whose parts are both words of the text can match. Null for words too short to split.
     */
    static String parts(String word) {
        List<String> splits = new ArrayList<>();
        for (int i = MIN_PART; i <= word.length() - MIN_PART; i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            add(splits, head, tail);
            if (head.endsWith("s") && head.length() > MIN_PART) {
                add(splits, head.substring(0, head.length() - 1), tail);
            }
        }
        return splits.isEmpty() ? null : String.join(" | ", splits);
    }

    private static void add(List<String> splits, String head, String tail) {
        if (!STOP.contains(head) && !STOP.contains(tail)) {
            splits.add("(" + head + " & " + tail + ")");
        }
    }
}
