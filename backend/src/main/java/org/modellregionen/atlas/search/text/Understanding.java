package org.modellregionen.atlas.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.modellregionen.atlas.search.engine.Dictionary;
import org.modellregionen.atlas.search.engine.Dictionary.Similar;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.QueryNode;
import org.modellregionen.atlas.search.engine.QueryNode.All;
import org.modellregionen.atlas.search.engine.QueryNode.Best;
import org.modellregionen.atlas.search.engine.QueryNode.Some;
import org.modellregionen.atlas.search.engine.QueryNode.Term;
import org.modellregionen.atlas.search.engine.QueryNode.Weighted;

/** Understands what people type: one group of alternatives for each thing they name. */
public final class Understanding {
    /** Up to so many things named without further words must all be met; of more, and of a whole question, some. */
    private static final int STRICT = 3;

    public static final class Weights {
        public float body = 1f;
        public float title = 1f;
        public float parts = .2f;
        public float name = .5f;
        public float split = .5f;
        public float looseSplit = .6f;
        public float partOfPart = .7f;
        public float weak = .4f;
        public float related = .6f;
        public float tie = .3f;
        public float minimum = .3f;
        public float prefix = .7f;
        public float fuzzy = .8f;
        public float foreign = 1f;
        public float alternative = .8f;
        public float own = 1f;
        public float concat = .3f;
        public float shortConcat = 2f;
    }

    private final Dictionary dictionary;
    private final Lexicon lexicon;
    private final Weights weights;

    public Understanding(Dictionary dictionary, Lexicon lexicon, Weights weights) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * What a query means.
     *
     * @param strict matches everything that was named, null when nothing searchable was
     * @param loose matches some of it
     * @param marks folded beginnings of words to highlight
     * @param corrected the query with typing errors put right, or null
     * @param unknown words that no offer holds
     */
    public record Understood(
            QueryNode strict,
            QueryNode loose,
            String language,
            List<String> marks,
            String corrected,
            List<String> unknown) {

        public boolean isStrictFirst() {
            return strict != loose;
        }
    }

    /** @param hint the language of the reader, which need not be that of the query */
    public Understood understand(String query, String hint) {
        return new Reading(Words.of(query), hint).understood();
    }

    private final class Reading {
        private final List<String> all;
        private final String language;
        private final List<QueryNode> groups = new ArrayList<>();
        private final List<QueryNode> bonus = new ArrayList<>();
        private final Set<String> marks = new LinkedHashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<String> corrected = new ArrayList<>();
        private boolean isCorrected;
        private final boolean isQuestion;

        Reading(List<String> words, String hint) {
            all = words;
            String guess = LanguageGuess.of(words, hint);
            language = guess == null ? Fields.GERMAN : Fields.text(guess);
            List<String> content = new ArrayList<>();
            for (String word : words) {
                if (!StopWords.contains(language, word)) {
                    content.add(word);
                }
            }
            isQuestion = content.size() < words.size();
            if (content.isEmpty()) {
                content.addAll(words);
            }
            if (language.equals(Fields.GERMAN)) {
                german(content);
            } else {
                foreign(content);
            }
        }

        private void german(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                corrected.add(word);
                List<QueryNode> nodes = whole(word, 1f);
                if (nodes.isEmpty()) {
                    nodes = unknownWord(word, i == words.size() - 1);
                } else {
                    parts(nodes, word, 1f);
                }
                if (nodes.isEmpty()) {
                    unknown.add(word);
                } else {
                    QueryNode group = new Best(nodes, weights.tie);
                    groups.add(StopWords.isWeak(word) ? new Weighted(group, weights.weak) : group);
                }
                if (i + 1 < words.size()) {
                    joined(word, words.get(i + 1));
                }
            }
        }

        /** Other German words for the same, where no offer holds the word itself. More often they do harm. */
        private void related(List<QueryNode> nodes, String word) {
            Lexicon.Match match = lexicon.longest(Fields.GERMAN, List.of(word), 0);
            if (match == null) {
                return;
            }
            Set<String> stems = new LinkedHashSet<>();
            for (String other : match.german()) {
                List<String> each = Words.of(other);
                if (each.size() == 1) {
                    stems.add(Stems.of(Fields.GERMAN, each.get(0)));
                }
            }
            stems.remove(Stems.of(Fields.GERMAN, word));
            for (String stem : stems) {
                term(nodes, Fields.GERMAN, stem, weights.related);
            }
        }

        /** "Räumung Klage" also means "Räumungsklage". */
        private void joined(String word, String next) {
            for (String link : Compounds.JOINTS) {
                String stem = Stems.of(Fields.GERMAN, word + link + next);
                if (dictionary.frequency(Fields.GERMAN, stem) > 0) {
                    bonus.add(new Term(Fields.GERMAN, stem, isQuestion ? weights.concat : weights.shortConcat));
                    marks.add(stem);
                }
            }
        }

        private List<QueryNode> germanWord(String word, float weight) {
            List<QueryNode> nodes = whole(word, weight);
            parts(nodes, word, weight);
            return nodes;
        }

        /** Offers that hold the word as it is, or as a part of a compound. */
        private List<QueryNode> whole(String word, float weight) {
            List<QueryNode> nodes = new ArrayList<>();
            String stem = Stems.of(Fields.GERMAN, word);
            term(nodes, Fields.GERMAN, stem, weight * weights.body);
            term(nodes, Fields.title(Fields.GERMAN), stem, weight * weights.title);
            term(nodes, Fields.PARTS, stem, weight * weights.parts);
            term(nodes, Fields.NAME, Words.fold(word), weight * weights.name);
            if (!nodes.isEmpty()) {
                marks.add(stem);
            }
            return nodes;
        }

        /** "Hausaufgabenhilfe" also means help with homework; of a word that no offer holds some parts will do. */
        private void parts(List<QueryNode> nodes, String word, float weight) {
            Set<String> stems = TextFields.partStems(word);
            List<QueryNode> parts = new ArrayList<>();
            for (String part : stems) {
                List<QueryNode> either = new ArrayList<>();
                term(either, Fields.GERMAN, part, 1f);
                term(either, Fields.PARTS, part, weights.partOfPart);
                if (!either.isEmpty()) {
                    parts.add(new Best(either, 0));
                    marks.add(part);
                }
            }
            if (parts.isEmpty()) {
                return;
            }
            int count = Compounds.parts(word).size();
            if (nodes.isEmpty()) {
                nodes.add(new Weighted(new Some(parts, 1), weight * weights.looseSplit));
            } else if (parts.size() >= count) {
                int min = count > 2 ? count - 1 : 2;
                nodes.add(new Weighted(new Some(parts, Math.min(min, parts.size())), weight * weights.split));
            }
        }

        private void term(List<QueryNode> nodes, String field, String token, float weight) {
            if (dictionary.frequency(field, token) > 0) {
                nodes.add(new Term(field, token, weight));
            }
        }

        /** The beginning of a word when it is the last one, else what was probably meant, and the parts of a compound. */
        private List<QueryNode> unknownWord(String word, boolean last) {
            String folded = Words.fold(word);
            List<QueryNode> nodes = new ArrayList<>();
            related(nodes, word);
            if (last && folded.length() > 1) {
                for (Similar longer : dictionary.startingWith(folded, 20)) {
                    nodes.addAll(germanWord(longer.word(), weights.prefix));
                }
            }
            if (nodes.isEmpty()) {
                List<QueryNode> parts = new ArrayList<>();
                parts(parts, word, 1f);
                nodes.addAll(misspelt(folded, parts.isEmpty() ? 2 : 1));
                nodes.addAll(parts);
            }
            return nodes;
        }

        private List<QueryNode> misspelt(String folded, int edits) {
            List<QueryNode> nodes = new ArrayList<>();
            List<Similar> similar = similar(folded, edits);
            for (Similar meant : similar) {
                float weight = weights.fuzzy * (meant == similar.get(0) ? 1f : .5f);
                nodes.addAll(germanWord(meant.word(), weight));
            }
            if (!nodes.isEmpty()) {
                corrected.set(corrected.size() - 1, similar.get(0).word());
                isCorrected = true;
            }
            return nodes;
        }

        /** Fewer errors first; the first letter is less often wrong. */
        private List<Similar> similar(String word, int mostEdits) {
            if (word.length() < 4) {
                return List.of();
            }
            for (int edits = 1; edits <= (word.length() < 5 ? 1 : mostEdits); edits++) {
                for (int prefix = 1; prefix >= 0; prefix--) {
                    List<Similar> found = dictionary.similar(word, edits, prefix, 4);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return List.of();
        }

        private void foreign(List<String> words) {
            corrected.addAll(words);
            for (int i = 0; i < words.size(); ) {
                Lexicon.Match match = lexicon.longest(language, words, i);
                List<QueryNode> nodes = new ArrayList<>();
                int length = match == null ? 1 : match.length();
                for (String word : words.subList(i, i + length)) {
                    String stem = Stems.of(language, word);
                    term(nodes, language, stem, weights.own);
                    term(nodes, Fields.title(language), stem, weights.own * weights.title);
                    term(nodes, Fields.NAME, Words.fold(word), weights.name);
                }
                if (match != null) {
                    for (int k = 0; k < match.german().size(); k++) {
                        phrase(
                                nodes,
                                match.german().get(k),
                                k == 0 ? weights.foreign : weights.foreign * weights.alternative);
                    }
                } else {
                    name(nodes, words.get(i));
                }
                if (nodes.isEmpty()) {
                    unknown.add(words.get(i));
                } else {
                    groups.add(new Best(nodes, weights.tie));
                }
                i += length;
            }
        }

        /** A German word or phrase that translates what was typed. */
        private void phrase(List<QueryNode> nodes, String german, float weight) {
            List<String> words = Words.of(german).stream()
                    .filter(word -> !StopWords.contains(Fields.GERMAN, word))
                    .toList();
            List<QueryNode> each = new ArrayList<>();
            for (String word : words) {
                List<QueryNode> one = germanWord(word, 1f);
                if (!one.isEmpty()) {
                    each.add(new Best(one, weights.tie));
                }
            }
            if (each.size() == 1) {
                nodes.add(new Weighted(each.get(0), weight));
            } else if (each.size() > 1 && each.size() == words.size()) {
                nodes.add(new Weighted(new All(each), weight * .6f));
            }
        }

        /** A word that the lexicon does not know may be a name or the same in German. */
        private void name(List<QueryNode> nodes, String word) {
            nodes.addAll(germanWord(word, 1f));
        }

        Understood understood() {
            if (groups.isEmpty()) {
                return new Understood(null, null, language, List.copyOf(marks), null, unknown);
            }
            QueryNode loose =
                    withBonus(new Some(groups, Math.max(1, (int) Math.floor(groups.size() * weights.minimum))));
            boolean strictFirst = !isQuestion && groups.size() > 1 && groups.size() <= STRICT;
            QueryNode strict = strictFirst ? withBonus(new All(groups)) : loose;
            return new Understood(
                    strict,
                    loose,
                    language,
                    List.copyOf(marks),
                    isCorrected ? String.join(" ", corrected) : null,
                    unknown);
        }

        private QueryNode withBonus(QueryNode node) {
            return bonus.isEmpty() ? node : new QueryNode.Preferred(node, new Best(bonus, 1f));
        }
    }
}
