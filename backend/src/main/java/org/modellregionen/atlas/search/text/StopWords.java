package org.modellregionen.atlas.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Words that say nothing about what is looked for, per language; the words that questions are asked with among them. */
public final class StopWords {
    private static final Map<String, Set<String>> WORDS = load();
    private static final Set<String> WEAK = weak();

    private StopWords() {}

    public static boolean contains(String language, String word) {
        return WORDS.getOrDefault(language, Set.of()).contains(word);
    }

    /** Whether a German word fits nearly any question, so that it tells little. */
    public static boolean isWeak(String word) {
        return WEAK.contains(word);
    }

    private static Set<String> weak() {
        try {
            return WordLists.lines("weak-words.txt");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        words.put("de", set(GermanAnalyzer.getDefaultStopSet()));
        words.put("en", set(EnglishAnalyzer.getDefaultStopSet()));
        words.put("fr", set(FrenchAnalyzer.getDefaultStopSet()));
        words.put("it", set(ItalianAnalyzer.getDefaultStopSet()));
        words.put("pl", set(PolishAnalyzer.getDefaultStopSet()));
        words.put("ro", set(RomanianAnalyzer.getDefaultStopSet()));
        words.put("ru", set(RussianAnalyzer.getDefaultStopSet()));
        words.put("tr", set(TurkishAnalyzer.getDefaultStopSet()));
        words.put("ar", set(ArabicAnalyzer.getDefaultStopSet()));
        words.put("fa", set(PersianAnalyzer.getDefaultStopSet()));
        words.put("uk", new HashSet<>());
        try {
            for (String line : WordLists.lines("stop-words.txt")) {
                String[] parts = line.split("\\s+");
                for (int i = 1; i < parts.length; i++) {
                    words.get(parts[0]).add(parts[i]);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        words.put("de-x-leicht", words.get("de"));
        return words;
    }

    private static Set<String> set(CharArraySet words) {
        Set<String> set = new HashSet<>();
        words.forEach(word -> set.add(new String((char[]) word)));
        return set;
    }
}
