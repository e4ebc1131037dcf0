package org.modellregionen.atlas.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts of any language into lower-case words, and folds words so that spelling variants meet. */
public final class Words {
    private static final int LONGEST = 60;
    private static final ThreadLocal<StandardTokenizer> TOKENIZER = ThreadLocal.withInitial(StandardTokenizer::new);

    private Words() {}

    /** The words of a text in order (Unicode word boundaries, UAX 29). */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        if (text == null || text.isEmpty()) {
            return words;
        }
        try (Tokenizer tokens = TOKENIZER.get()) {
            tokens.setReader(new StringReader(text.replace("\u00AD", "")));
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.length() <= LONGEST) {
                    words.add(term.toString().toLowerCase(Locale.ROOT));
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the text is in memory
        }
        return words;
    }

    /**
     * A word without accents, with ß as ss and ä, ae as a: what people type when their keyboard lacks a letter meets
     * what is written.
     */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < 0x80;
        }
        String folded = plain ? word : strip(word);
        return umlauts(folded);
    }

    /** A word without accents. */
    public static String strip(String word) {
        String parted =
                Normalizer.normalize(word.replace("ß", "ss").replace('ı', 'i').replace('ł', 'l'), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** "ae", "oe" and "ue" stand for umlauts unless another vowel or q goes before ("neue", "Quelle"). */
    private static String umlauts(String word) {
        int e = word.indexOf('e', 1);
        if (e < 0) {
            return word;
        }
        StringBuilder kept = null;
        for (int i = 1; i < word.length(); i++) {
            char vowel = word.charAt(i - 1);
            boolean pair = word.charAt(i) == 'e' && (vowel == 'a' || vowel == 'o' || vowel == 'u');
            boolean stands = pair && (i < 2 || !isVowelOrQ(word.charAt(i - 2)));
            if (stands && kept == null) {
                kept = new StringBuilder(word.substring(0, i));
            } else if (!stands && kept != null) {
                kept.append(word.charAt(i));
            }
        }
        return kept == null ? word : kept.toString();
    }

    private static boolean isVowelOrQ(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'q';
    }
}
