package org.modellregionen.atlas.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in German what words and phrases of another language mean. Immutable. */
public final class Lexicon {
    private static final int LONGEST_PHRASE = 5;

    /** By language: stems of a phrase, joined by blanks → German words and phrases. */
    private final Map<String, Map<String, List<String>>> meanings = new HashMap<>();

    /** A run of words that was found, and what it means in German. */
    public record Match(int length, List<String> german) {}

    /**
     * Reads a table with a column for each language; its first line names them, "de" among them. Several words for the
     * same are parted by semicolons.
     */
    public Lexicon add(String table) {
        List<String> lines = table.lines().filter(line -> !line.startsWith("#")).toList();
        if (lines.isEmpty()) {
            return this;
        }
        String[] languages = lines.get(0).strip().split("\t");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            int column = Arrays.asList(languages).indexOf("de");
            List<String> german = column < 0 || column >= cells.length ? List.of() : synonyms(cells[column]);
            german.forEach(word -> add("de", word, german));
            for (int i = 0; i < cells.length && i < languages.length; i++) {
                if (!languages[i].equals("de")) {
                    for (String phrase : synonyms(cells[i])) {
                        add(languages[i], phrase, german);
                    }
                }
            }
        }
        return this;
    }

    public void add(String language, String phrase, List<String> german) {
        String key = key(language, Words.of(phrase));
        if (key.isEmpty() || german.isEmpty()) {
            return;
        }
        List<String> known =
                meanings.computeIfAbsent(language, l -> new HashMap<>()).computeIfAbsent(key, k -> new ArrayList<>());
        german.stream().filter(word -> !known.contains(word)).forEach(known::add);
    }

    private static List<String> synonyms(String cell) {
        List<String> all = new ArrayList<>();
        for (String synonym : cell.split(";")) {
            if (!synonym.isBlank()) {
                all.add(synonym.strip());
            }
        }
        return all;
    }

    private static String key(String language, List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            if (words.size() > 1 && StopWords.contains(language, word)) {
                continue;
            }
            key.append(key.isEmpty() ? "" : " ").append(ForeignStems.of(language, word));
        }
        return key.toString();
    }

    /** The longest known phrase that begins at {@code from}, or null. {@code words} holds no stop words. */
    public Match longest(String language, List<String> words, int from) {
        Map<String, List<String>> known = meanings.getOrDefault(language, Map.of());
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
            StringBuilder key = new StringBuilder();
            for (int i = from; i < from + length; i++) {
                key.append(key.isEmpty() ? "" : " ").append(ForeignStems.of(language, words.get(i)));
            }
            List<String> german = known.get(key.toString());
            if (german != null) {
                return new Match(length, german);
            }
        }
        return null;
    }

    public boolean knows(String language, String word) {
        return meanings.getOrDefault(language, Map.of()).containsKey(ForeignStems.of(language, word));
    }
}
