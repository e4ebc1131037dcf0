package org.modellregionen.atlas.search.text;

import java.util.List;

/** Guesses the language of a query from its script, its letters and its small words. */
public final class LanguageGuess {
    private static final List<String> LATIN = List.of("de", "en", "fr", "tr", "pl", "ro", "it");

    private LanguageGuess() {}

    /** The language, or {@code hint} (null for none) when the words do not tell. */
    public static String of(List<String> words, String hint) {
        int arabic = 0;
        int persian = 0;
        int cyrillic = 0;
        int ukrainian = 0;
        int russian = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c >= 0x0600 && c <= 0x06FF) {
                    arabic++;
                    persian += "پچژگکی".indexOf(c) >= 0 ? 1 : 0;
                    persian -= "ةىيك".indexOf(c) >= 0 ? 1 : 0;
                } else if (c >= 0x0400 && c <= 0x04FF) {
                    cyrillic++;
                    ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
                    russian += "ыэъё".indexOf(c) >= 0 ? 1 : 0;
                }
            }
        }
        if (arabic > 0) {
            return persian > 0 || persian == 0 && "fa".equals(hint) ? "fa" : "ar";
        }
        if (cyrillic > 0) {
            return ukrainian == russian ? "ru".equals(hint) ? "ru" : "uk" : ukrainian > russian ? "uk" : "ru";
        }
        return latin(words, hint);
    }

    private static String latin(List<String> words, String hint) {
        String best = null;
        int most = 0;
        boolean clear = false;
        for (String language : LATIN) {
            int score = 0;
            for (String word : words) {
                score += StopWords.contains(language, word) ? 2 : 0;
                score += letters(language, word);
            }
            if (score > most || score == most && score > 0 && language.equals(hint)) {
                clear = true;
                best = language;
                most = score;
            } else if (score == most) {
                clear = clear && best != null && best.equals(hint);
            }
        }
        return most == 0 || !clear && hint != null ? hint : best;
    }

    private static int letters(String language, String word) {
        String special = switch (language) {
            case "de" -> "äöüß";
            case "fr" -> "éèêàçùœ";
            case "tr" -> "ğışçöü";
            case "pl" -> "ąęłńśźżć";
            case "ro" -> "ășțâî";
            case "it" -> "òìàèù";
            default -> "";
        };
        for (int i = 0; i < word.length(); i++) {
            if (special.indexOf(word.charAt(i)) >= 0) {
                return 2;
            }
        }
        return 0;
    }
}
