package org.modellregionen.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.common.ProblemException;

/** Reads the vocabularies. They are small and rarely change, so each is held until its collection's stamp moves. */
@ApplicationScoped
public class Vocabulary {
    private static final long CHECK_MILLIS = 2_000;

    private final EntityManager entities;
    private final Deltas deltas;
    private final Map<ChangeType, Held> held = new ConcurrentHashMap<>();

    Vocabulary(EntityManager entities, Deltas deltas) {
        this.entities = entities;
        this.deltas = deltas;
    }

    private record Held(Instant newest, long checkedAt, Map<String, Term> terms) {}

    /** All terms by key, in their own order. */
    @Transactional
    public Map<String, Term> terms(ChangeType vocabulary) {
        Held present = held.get(vocabulary);
        long now = System.currentTimeMillis();
        if (present != null && now - present.checkedAt < CHECK_MILLIS) {
            return present.terms;
        }
        Instant newest = deltas.newest(vocabulary);
        Map<String, Term> terms = present != null && present.newest.equals(newest) ? present.terms : read(vocabulary);
        held.put(vocabulary, new Held(newest, now, terms));
        return terms;
    }

    /** The views of those of the given terms that exist. */
    public <T> Map<UUID, T> byId(ChangeType vocabulary, Collection<UUID> ids, Function<Term, T> view) {
        Set<UUID> wanted = Set.copyOf(ids);
        return terms(vocabulary).values().stream()
                .filter(term -> wanted.contains(term.id()))
                .collect(Collectors.toMap(Term::id, view));
    }

    /**
     * One term by key or id.
     *
     * @throws ProblemException (404) when there is none
     */
    public Term require(ChangeType vocabulary, String keyOrId) {
        Term byKey = terms(vocabulary).get(keyOrId);
        if (byKey != null) {
            return byKey;
        }
        return terms(vocabulary).values().stream()
                .filter(term -> term.id().toString().equals(keyOrId))
                .findAny()
                .orElseThrow(ProblemException::notFound);
    }

    /** Keys of the narrower topics by key of the wider one. */
    public Map<String, List<String>> narrowerTopics() {
        Map<String, List<String>> narrower = new LinkedHashMap<>();
        for (Term term : terms(ChangeType.TOPIC).values()) {
            for (String broader : term.broader()) {
                narrower.computeIfAbsent(broader, key -> new ArrayList<>()).add(term.key());
            }
        }
        return narrower;
    }

    private Map<String, Term> read(ChangeType vocabulary) {
        Map<String, Map<String, List<String>>> labels = labels(vocabulary);
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery(select(vocabulary)).getResultList()) {
            Object[] columns = (Object[]) row;
            String key = (String) columns[1];
            Map<String, String> preferred = new LinkedHashMap<>();
            Map<String, List<String>> synonyms = new LinkedHashMap<>();
            labels.getOrDefault(key, Map.of()).forEach((language, all) -> {
                preferred.put(language, all.get(0));
                if (all.size() > 1) {
                    synonyms.put(language, List.copyOf(all.subList(1, all.size())));
                }
            });
            terms.put(
                    key,
                    new Term(
                            (UUID) columns[0],
                            key,
                            ((Number) columns[2]).intValue(),
                            (String) columns[3],
                            list(columns[4]),
                            list(columns[5]),
                            preferred,
                            synonyms,
                            (Instant) columns[6]));
        }
        return terms;
    }

    private static List<String> list(Object array) {
        return array == null ? List.of() : Arrays.asList((String[]) array);
    }

    private static String select(ChangeType vocabulary) {
        return switch (vocabulary) {
            case FIELD_OF_ACTION ->
                "SELECT id, key, number, cast(null AS text), cast(null AS text[]), cast(null AS text[]), modified"
                        + " FROM field_of_action ORDER BY number";
            case TARGET_GROUP ->
                "SELECT id, key, position, cast(null AS text), cast(null AS text[]), cast(null AS text[]), modified"
                        + " FROM target_group ORDER BY position";
            case TOPIC -> "SELECT id, key, 0, field_of_action, broader, related, modified FROM topic ORDER BY key";
            default -> throw new IllegalArgumentException(vocabulary + " is no vocabulary");
        };
    }

    private Map<String, Map<String, List<String>>> labels(ChangeType vocabulary) {
        Map<String, Map<String, List<String>>> labels = new LinkedHashMap<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT key, language, label FROM vocabulary_label WHERE vocabulary = :vocabulary
                        ORDER BY key, language, position""")
                .setParameter("vocabulary", vocabulary.key())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            labels.computeIfAbsent((String) columns[0], k -> new LinkedHashMap<>())
                    .computeIfAbsent((String) columns[1], l -> new ArrayList<>())
                    .add((String) columns[2]);
        }
        return labels;
    }
}
