package org.modellregionen.territories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of places in the forms that people type: ü as ue or u, ß as ss, without accents and punctuation. */
final class Names {
    private Names() {}

    /** The spelling with ae, oe, ue and ss, in words parted by one blank. */
    static String normal(String text) {
        String spelled = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return plain(spelled);
    }

    /** Without dots and accents, in words parted by one blank. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.GERMAN).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The words of both spellings. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(normal(text).split(" ")));
        for (String word : plain(text).split(" ")) {
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
