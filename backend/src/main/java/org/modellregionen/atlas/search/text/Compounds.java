package org.modellregionen.atlas.search.text;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes German compounds apart: "Sprachkurs" has the parts "sprach" and "kurs". */
public final class Compounds {
    /** What may stand between the parts of a compound. */
    static final List<String> JOINTS = List.of("", "s", "es", "n", "en");

    private static final int HELD = 200_000;
    private static final int SHORTEST = 6;
    private static final int LONG_HEAD = 5;
    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e", "-"};
    private static final String[] ENDINGS = {"", "n", "en", "e", "s", "es", "er", "ern"};
    private static final Splitter SPLITTER = splitter();
    private static final Map<String, List<String>> PARTS = new ConcurrentHashMap<>();

    private Compounds() {}

    /** The parts of a lower-case word in order, or an empty list when it is no compound. */
    public static List<String> parts(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        List<String> parts = PARTS.get(word);
        if (parts == null) {
            parts = split(word);
            if (PARTS.size() > HELD) {
                PARTS.clear();
            }
            PARTS.put(word, parts);
        }
        return parts;
    }

    /** Shorter compounds within a longer one: "Kinderbetreuung" and "betreuungszuschuss" in "Kinderbetreuungszuschuss". */
    public static List<String> within(String word) {
        List<String> parts = parts(word);
        if (parts.size() < 3) {
            return List.of();
        }
        int[] start = new int[parts.size()];
        int[] end = new int[parts.size()];
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            start[i] = word.indexOf(parts.get(i), from);
            if (start[i] < 0) {
                return List.of();
            }
            end[i] = start[i] + parts.get(i).length();
            from = end[i];
        }
        List<String> within = new ArrayList<>();
        for (int first = 0; first < parts.size(); first++) {
            for (int last = first + 1; last < parts.size(); last++) {
                if (last - first + 1 < parts.size()) {
                    within.add(word.substring(start[first], end[last]));
                }
            }
        }
        return within;
    }

    private static List<String> split(String word) {
        List<String> parts = SPLITTER.split(word);
        if (parts.isEmpty() && (word.contains("ae") || word.contains("oe") || word.contains("ue"))) {
            parts = SPLITTER.split(word.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"));
        }
        return parts;
    }

    private static Splitter splitter() {
        try {
            return new Splitter(WordLists.lines("compound-words.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class Splitter extends GermanWordSplitter {
        private final Set<String> own;

        Splitter(Set<String> own) throws IOException {
            super(true);
            this.own = own;
            setStrictMode(true);
            setMinimumWordLength(4);
            words.addAll(own);
        }

        /** Not safe for several threads at once by itself. */
        synchronized List<String> split(String word) {
            List<String> parts = splitWord(word);
            return parts.size() > 1 ? List.copyOf(parts) : bySuffix(word);
        }

        /** For what the library leaves whole: an ending of inflection, a short part, a link it does not know. */
        private List<String> bySuffix(String word) {
            List<String> best = List.of();
            int bestShortest = 0;
            for (int cut = 3; cut <= word.length() - 3; cut++) {
                String tail = word.substring(cut);
                String head = head(word.substring(0, cut));
                if (head != null && isWord(tail)) {
                    int shortest = Math.min(head.length(), tail.length());
                    if (shortest > bestShortest) {
                        best = List.of(head, tail);
                        bestShortest = shortest;
                    }
                }
            }
            if (best.isEmpty()) {
                return byTail(word);
            }
            List<String> finer = new ArrayList<>(parts(best.get(0)));
            if (finer.isEmpty()) {
                finer.add(best.get(0));
            }
            finer.add(best.get(1));
            return finer;
        }

        /** A word of the field at the end, whatever stands before it: "Alphabetisierungskurs". */
        private List<String> byTail(String word) {
            for (int cut = LONG_HEAD; cut <= word.length() - 4; cut++) {
                for (String ending : ENDINGS) {
                    String tail = word.substring(cut);
                    if (tail.endsWith(ending) && own.contains(tail.substring(0, tail.length() - ending.length()))) {
                        String head = word.substring(0, cut);
                        return List.of(head.endsWith("s") ? head.substring(0, cut - 1) : head, tail);
                    }
                }
            }
            return List.of();
        }

        private String head(String text) {
            for (String link : LINKS) {
                if (text.endsWith(link)) {
                    String head = text.substring(0, text.length() - link.length());
                    if (isKnown(head) || link.isEmpty() && !parts(head).isEmpty()) {
                        return head;
                    }
                }
            }
            return null;
        }

        private boolean isWord(String text) {
            for (String ending : ENDINGS) {
                if (text.endsWith(ending) && isKnown(text.substring(0, text.length() - ending.length()))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isKnown(String text) {
            return text.length() >= 4 ? words.contains(text) : own.contains(text);
        }
    }
}
