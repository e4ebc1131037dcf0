package org.modellregionen.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.Coded;
import org.modellregionen.common.ProblemException;

/** Filters by, and labels of, vocabulary terms, for the lists of other capabilities. */
@ApplicationScoped
public class TermFilter {
    private final Vocabulary vocabulary;

    TermFilter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The keys of the terms that a filter names by key or id.
     *
     * @throws ProblemException (400) when there is no such term
     */
    public List<String> keys(ChangeType type, String parameter, List<String> keysOrIds) {
        Map<String, Term> terms = vocabulary.terms(type);
        return keysOrIds.stream()
                .map(value -> terms.containsKey(value)
                        ? value
                        : terms.values().stream()
                                .filter(term -> term.id().toString().equals(value))
                                .map(Term::key)
                                .findAny()
                                .orElseThrow(() -> ProblemException.invalidParameter(
                                        parameter, "must be the key or id of a known term")))
                .toList();
    }

    public Coded labelled(ChangeType type, String key, String language) {
        if (key == null) {
            return null;
        }
        Term term = vocabulary.terms(type).get(key);
        return new Coded(key, term == null ? key : term.label(language));
    }

    public List<Coded> labelled(ChangeType type, List<String> keys, String language) {
        return keys.stream().map(key -> labelled(type, key, language)).toList();
    }
}
