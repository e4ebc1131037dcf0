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
    private static final int HELD = 200_000;
    private static final int SHORTEST = 6;
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
                return best;
            }
            List<String> finer = new ArrayList<>(parts(best.get(0)));
            if (finer.isEmpty()) {
                finer.add(best.get(0));
            }
            finer.add(best.get(1));
            return finer;
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
