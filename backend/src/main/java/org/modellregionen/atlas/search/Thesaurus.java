package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.modellregionen.atlas.search.text.Lexicon;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.vocabulary.Term;
import org.modellregionen.vocabulary.Vocabulary;

/** The vocabularies as the search needs them: in memory, so that no search waits for the database. */
@ApplicationScoped
class Thesaurus {
    private static final String LEXICON = "/db/reference/lexicon.tsv";
    private static final List<ChangeType> VOCABULARIES =
            List.of(ChangeType.FIELD_OF_ACTION, ChangeType.TARGET_GROUP, ChangeType.TOPIC);

    private final Vocabulary vocabulary;
    private volatile State state = new State(new EnumMap<>(ChangeType.class), new Lexicon());

    Thesaurus(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    State now() {
        return state;
    }

    /** Reads the vocabularies anew; needs the database. */
    void reload() {
        Map<ChangeType, Map<String, Term>> terms = new EnumMap<>(ChangeType.class);
        VOCABULARIES.forEach(each -> terms.put(each, new LinkedHashMap<>(vocabulary.terms(each))));
        Lexicon lexicon = new Lexicon().add(lexicon());
        terms.get(ChangeType.TOPIC).values().forEach(topic -> translate(topic, lexicon));
        state = new State(terms, lexicon);
    }

    /** The labels of a topic in one language mean its German labels. */
    private static void translate(Term topic, Lexicon lexicon) {
        List<String> german = labels(topic, "de");
        for (String language : topic.labels().keySet()) {
            if (!language.startsWith("de")) {
                labels(topic, language).forEach(label -> lexicon.add(language, label, german));
            }
        }
    }

    private static List<String> labels(Term topic, String language) {
        Set<String> labels = new LinkedHashSet<>();
        if (topic.labels().containsKey(language)) {
            labels.add(topic.labels().get(language));
        }
        labels.addAll(topic.synonyms().getOrDefault(language, List.of()));
        return List.copyOf(labels);
    }

    private static String lexicon() {
        try (InputStream in = Thesaurus.class.getResourceAsStream(LEXICON)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The vocabularies at one moment. */
    record State(Map<ChangeType, Map<String, Term>> vocabularies, Lexicon lexicon) {

        Map<String, Term> terms(ChangeType vocabulary) {
            return vocabularies.getOrDefault(vocabulary, Map.of());
        }

        /** A topic and all topics above it. */
        Set<String> withBroader(String topic) {
            Set<String> all = new LinkedHashSet<>();
            addBroader(topic, all);
            return all;
        }

        private void addBroader(String topic, Set<String> all) {
            Term term = terms(ChangeType.TOPIC).get(topic);
            if (all.add(topic) && term != null) {
                term.broader().forEach(broader -> addBroader(broader, all));
            }
        }

        /** What of the thesaurus is written into the index: the order of topics. */
        String structure() {
            Map<String, List<String>> broader = new TreeMap<>();
            terms(ChangeType.TOPIC).forEach((key, term) -> broader.put(key, term.broader()));
            return broader.toString();
        }
    }
}
