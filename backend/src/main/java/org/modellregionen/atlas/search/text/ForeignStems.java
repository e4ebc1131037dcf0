package org.modellregionen.atlas.search.text;

import java.util.List;

/** Stems for looking words up in the lexicon: stronger than for texts, since a missed meaning costs more than a mixed-up one. */
final class ForeignStems {
    private static final List<String> ARABIC_PREFIXES =
            List.of("وبال", "فبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال");

    private ForeignStems() {}

    static String of(String language, String word) {
        return switch (language) {
            case "ar" -> arabic(word);
            case "ru", "uk" -> Stems.of(language, word);
            default -> Words.fold(Stems.of(language, word));
        };
    }

    /** Articles and particles that are written together with the word are left out. */
    private static String arabic(String word) {
        for (String prefix : ARABIC_PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 3) {
                return Stems.of("ar", word.substring(prefix.length()));
            }
        }
        return Stems.of("ar", word);
    }
}
