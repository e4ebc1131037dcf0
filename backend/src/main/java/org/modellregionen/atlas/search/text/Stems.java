package org.modellregionen.atlas.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.stempel.StempelFilter;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Reduces inflected words to a common stem, per language. Results are held, since texts repeat their words. */
public final class Stems {
    private static final int HELD = 200_000;
    private static final Map<String, Map<String, String>> STEMS = new ConcurrentHashMap<>();
    private static final Map<String, Analyzer> CHAINS = new ConcurrentHashMap<>();
    private static final ThreadLocal<GermanLightStemmer> GERMAN = ThreadLocal.withInitial(GermanLightStemmer::new);

    private Stems() {}

    /** The stem of a lower-case word; {@code language} is a content language. */
    public static String of(String language, String word) {
        Map<String, String> known = STEMS.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        String stem = known.get(word);
        if (stem == null) {
            stem = compute(language, word);
            if (known.size() > HELD) {
                known.clear();
            }
            known.put(word, stem);
        }
        return stem;
    }

    private static String compute(String language, String word) {
        return switch (language) {
            case "de", "de-x-leicht" -> german(word);
            case "uk" -> Ukrainian.stem(word);
            default -> chained(language, word);
        };
    }

    /** Umlauts are folded first, so that "Häuser" and "Haus" meet. */
    private static String german(String word) {
        String folded = Words.fold(word);
        if (folded.length() > 8 && folded.endsWith("innen")) {
            folded = folded.substring(0, folded.length() - 5);
        } else if (folded.length() > 7 && folded.endsWith("erin")) {
            folded = folded.substring(0, folded.length() - 2);
        }
        char[] letters = folded.toCharArray();
        return new String(letters, 0, GERMAN.get().stem(letters, letters.length));
    }

    private static String chained(String language, String word) {
        Analyzer chain = CHAINS.computeIfAbsent(language, Chain::new);
        try (TokenStream tokens = chain.tokenStream("", word)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            String stem = tokens.incrementToken() ? term.toString() : word;
            tokens.end();
            return stem.isEmpty() ? word : stem;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Chain extends Analyzer {
        private final String language;

        Chain(String language) {
            this.language = language;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, filter(whole));
        }

        private TokenStream filter(TokenStream in) {
            return switch (language) {
                case "en" -> new PorterStemFilter(new EnglishPossessiveFilter(in));
                case "fr" -> folded(new FrenchLightStemFilter(elided(in)));
                case "it" -> folded(new ItalianLightStemFilter(elided(in)));
                case "tr" -> folded(new SnowballFilter(in, new TurkishStemmer()));
                case "ro" -> folded(new SnowballFilter(in, new RomanianStemmer()));
                case "pl" -> folded(new StempelFilter(in, new StempelStemmer(PolishAnalyzer.getDefaultTable())));
                case "ru" -> new RussianLightStemFilter(in);
                case "ar" -> new ArabicStemFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(in)));
                case "fa" -> new PersianNormalizationFilter(new ArabicNormalizationFilter(new DecimalDigitFilter(in)));
                default -> folded(in);
            };
        }

        private static TokenStream folded(TokenStream in) {
            return new Fold(in);
        }

        /** Leaves out the article before the apostrophe: "l'école", "dell'ufficio". */
        private static TokenStream elided(TokenStream in) {
            return new Elision(in);
        }
    }

    private static final class Fold extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Fold(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String folded = Words.fold(term.toString());
            term.setEmpty().append(folded);
            return true;
        }
    }

    private static final class Elision extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Elision(TokenStream in) {
            super(in);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
            if (apostrophe > 0 && apostrophe < word.length() - 1) {
                term.setEmpty().append(word.substring(apostrophe + 1));
            }
            return true;
        }
    }
}
