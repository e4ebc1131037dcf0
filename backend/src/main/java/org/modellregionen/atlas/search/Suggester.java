package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.modellregionen.atlas.search.document.CardBytes;
import org.modellregionen.atlas.search.engine.Dictionary;
import org.modellregionen.atlas.search.engine.Dictionary.Similar;
import org.modellregionen.atlas.search.engine.EngineQuery;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.Hits;
import org.modellregionen.atlas.search.engine.QueryNode;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.atlas.search.text.Stems;
import org.modellregionen.atlas.search.text.Words;
import org.modellregionen.atlas.search.view.Suggestions;
import org.modellregionen.atlas.search.view.Suggestions.Suggestion;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.vocabulary.Term;

/** Says what could be meant while somebody types: topics in any language, places, titles. All from memory. */
@ApplicationScoped
class Suggester {
    /** Longer synonyms are whole sentences that help to understand a query but are nothing to suggest. */
    private static final int MOST_WORDS = 4;

    private static final int MOST_PLACES = 2;
    private static final int MOST_TITLES = 3;
    private static final int ENDINGS = 8;
    /** Short beginnings are asked again and again, and are the ones that take longest. */
    private static final int ANSWERS_HELD = 5_000;

    private final SearchIndex index;
    private final Thesaurus thesaurus;
    private final Places places;
    private volatile Known known = new Known(null, 0, 0, List.of(), Map.of(), new ConcurrentHashMap<>());

    Suggester(SearchIndex index, Thesaurus thesaurus, Places places) {
        this.index = index;
        this.thesaurus = thesaurus;
        this.places = places;
    }

    /** A word or phrase for a topic, folded; {@code rank} 0 for its name, 1 for another word for it. */
    private record Word(String folded, String topic, int rank) {
        /** @param within the beginning after a space */
        boolean fits(String beginning, String within) {
            return folded.startsWith(beginning) || folded.contains(within);
        }
    }

    private record Asked(String text, String language, int limit) {}

    /** What is computed once per state of the thesaurus and the index, and once a day. */
    private record Known(
            Thesaurus.State state,
            long generation,
            int day,
            List<Word> words,
            Map<String, Integer> offers,
            Map<Asked, Suggestions> answers) {}

    /** Whether suggestions come without waiting. */
    boolean isLocal() {
        return index.engine() == null || index.engine().isLocal();
    }

    Suggestions suggest(String text, String language, int limit) {
        SearchEngine engine = index.engine();
        if (engine == null) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The search is starting");
        }
        Known now = known(engine);
        Asked asked = new Asked(text, language, limit);
        Suggestions answer = now.answers.get(asked);
        if (answer == null) {
            answer = suggest(engine, now, asked);
            if (now.answers.size() < ANSWERS_HELD) {
                now.answers.put(asked, answer);
            }
        }
        return answer;
    }

    private Suggestions suggest(SearchEngine engine, Known now, Asked asked) {
        String beginning = Places.key(asked.text);
        if (beginning.isBlank()) {
            return new Suggestions(List.of());
        }
        List<Suggestion> towns = places(beginning).toList();
        List<Suggestion> titles = titles(engine, Words.of(asked.text), asked.language);
        int rest = Math.max(1, asked.limit - towns.size() - titles.size());
        Stream<Suggestion> topics = topics(now, beginning, asked.language).limit(rest);
        return new Suggestions(Stream.concat(topics, Stream.concat(towns.stream(), titles.stream()))
                .limit(asked.limit)
                .toList());
    }

    private Known known(SearchEngine engine) {
        Known present = known;
        Thesaurus.State state = thesaurus.now();
        int today = OfferSearch.today();
        long generation = engine.generation();
        if (present.state == state && present.generation == generation && present.day == today) {
            return present;
        }
        List<Word> words = present.state == state ? present.words : words(state);
        EngineQuery all =
                new EngineQuery(null, Map.of(), List.of("topic"), null, null, null, today, Order.MODIFIED, 0, 0);
        Map<String, Integer> offers = engine.search(all).facets().getOrDefault("topic", Map.of());
        Known fresh = new Known(state, generation, today, words, offers, new ConcurrentHashMap<>());
        known = fresh;
        return fresh;
    }

    private static List<Word> words(Thesaurus.State state) {
        List<Word> words = new ArrayList<>();
        for (Term topic : state.terms(ChangeType.TOPIC).values()) {
            Set<String> seen = new HashSet<>();
            topic.labels().values().forEach(label -> add(words, seen, label, topic.key(), 0));
            topic.synonyms().values().forEach(list -> list.forEach(word -> add(words, seen, word, topic.key(), 1)));
        }
        return words;
    }

    private static void add(List<Word> words, Set<String> seen, String label, String topic, int rank) {
        String folded = Places.key(label);
        if (label.split(" ").length <= MOST_WORDS && seen.add(folded)) {
            words.add(new Word(folded, topic, rank));
        }
    }

    /** Topics that have offers, those whose own name begins so first, then those with more offers. */
    private Stream<Suggestion> topics(Known now, String beginning, String language) {
        String within = ' ' + beginning;
        Map<String, Integer> best = new HashMap<>();
        for (Word word : now.words) {
            if (now.offers.containsKey(word.topic) && word.fits(beginning, within)) {
                int rank = word.rank * 2 + (word.folded.startsWith(beginning) ? 0 : 1);
                best.merge(word.topic, rank, Math::min);
            }
        }
        Map<String, Term> terms = now.state.terms(ChangeType.TOPIC);
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> -now.offers.get(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> new Suggestion(
                        "topic",
                        terms.get(entry.getKey()).label(language),
                        entry.getKey(),
                        now.offers.get(entry.getKey()),
                        null));
    }

    private Stream<Suggestion> places(String beginning) {
        return places.all().stream()
                .filter(place -> Places.key(place.name()).startsWith(beginning))
                .sorted(Comparator.comparingLong(Places.Place::offers).reversed())
                .limit(MOST_PLACES)
                .map(place -> new Suggestion("place", place.name(), place.name(), place.offers(), null));
    }

    /** Titles that hold all words, the last one perhaps unfinished. */
    private static List<Suggestion> titles(SearchEngine engine, List<String> words, String language) {
        QueryNode all = engine.consult(dictionary -> title(dictionary, words, language));
        if (all == null) {
            return List.of();
        }
        EngineQuery query = new EngineQuery(
                all, Map.of(), List.of(), null, null, null, OfferSearch.today(), Order.RELEVANCE, 0, MOST_TITLES);
        List<Suggestion> titles = new ArrayList<>();
        for (Hits.Hit hit : engine.search(query).hits()) {
            String title = CardBytes.title(hit.card(), language);
            titles.add(new Suggestion(
                    "title", title, title, 1, CardBytes.id(hit.card()).toString()));
        }
        return titles;
    }

    /** Null when no title holds one of the words. */
    private static QueryNode title(Dictionary dictionary, List<String> words, String language) {
        List<QueryNode> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<QueryNode> either = new ArrayList<>();
            title(dictionary, words.get(i), language, either);
            if (i == words.size() - 1) {
                for (Similar longer : dictionary.startingWith(Words.fold(words.get(i)), ENDINGS)) {
                    title(dictionary, longer.word(), language, either);
                }
            }
            if (either.isEmpty()) {
                return null;
            }
            all.add(new QueryNode.Best(either, 0));
        }
        return new QueryNode.All(all);
    }

    private static void title(Dictionary dictionary, String word, String language, List<QueryNode> nodes) {
        for (String text : new LinkedHashSet<>(List.of(Fields.GERMAN, Fields.text(language)))) {
            String stem = Stems.of(text, word);
            if (dictionary.frequency(Fields.title(text), stem) > 0) {
                nodes.add(new QueryNode.Term(Fields.title(text), stem, 1f));
            }
        }
    }
}
