package org.modellregionen.atlas.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.search.engine.Dictionary;
import org.modellregionen.atlas.search.engine.Fields;

/** What the cluster knows about words: how often they occur is asked for many at a time, all words are held here. */
final class OpenSearchDictionary implements Dictionary {
    private static final Logger LOG = Logger.getLogger(OpenSearchDictionary.class);
    private static final int FREQUENCIES_HELD = 50_000;
    private static final int PAGE = 10_000;
    /** The words are read anew when the index has changed, but for no more than a fiftieth of the time. */
    private static final int PAUSE = 50;

    private static final int MOST_ROUNDS = 6;

    private final OpenSearchClient client;
    private final Supplier<String> index;
    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile Map<Token, Integer> frequencies = new ConcurrentHashMap<>();
    private volatile WordTable words;
    private volatile boolean stale;
    private volatile long loadAgainAt;

    OpenSearchDictionary(OpenSearchClient client, Supplier<String> index) {
        this.client = client;
        this.index = index;
    }

    private record Token(String field, String token) {}

    /** The index has changed. */
    void renew() {
        frequencies = new ConcurrentHashMap<>();
        stale = true;
    }

    /**
     * Runs {@code reading} with guesses for what is not known and asks for all of it at once, until nothing is guessed
     * any more.
     */
    <T> T consult(Function<Dictionary, T> reading) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Guessing guessing = new Guessing();
            T read = reading.apply(guessing);
            if (guessing.guessed.isEmpty()) {
                return read;
            }
            ask(guessing.known, guessing.guessed);
        }
        return reading.apply(this);
    }

    /** Takes a word that it does not know for one that occurs. */
    private final class Guessing implements Dictionary {
        private final Map<Token, Integer> known = frequencies;
        private final Set<Token> guessed = new LinkedHashSet<>();

        @Override
        public int frequency(String field, String token) {
            Token asked = new Token(field, token);
            Integer frequency = known.get(asked);
            if (frequency == null) {
                guessed.add(asked);
                return 1;
            }
            return frequency;
        }

        @Override
        public List<Similar> startingWith(String prefix, int limit) {
            return OpenSearchDictionary.this.startingWith(prefix, limit);
        }

        @Override
        public List<Similar> similar(String word, int edits, int prefixLength, int limit) {
            return OpenSearchDictionary.this.similar(word, edits, prefixLength, limit);
        }
    }

    @Override
    public int frequency(String field, String token) {
        Token asked = new Token(field, token);
        Map<Token, Integer> known = frequencies;
        Integer frequency = known.get(asked);
        return frequency == null ? ask(known, Set.of(asked)).get(asked) : frequency;
    }

    private Map<Token, Integer> ask(Map<Token, Integer> known, Set<Token> tokens) {
        List<Token> asked = new ArrayList<>(tokens);
        List<Object> filters = new ArrayList<>();
        for (Token token : asked) {
            filters.add(Map.of("term", Map.of(OpenSearchFields.text(token.field), token.token)));
        }
        JsonNode buckets = client.search(
                        index.get(),
                        Map.of(
                                "size",
                                0,
                                "track_total_hits",
                                false,
                                "aggs",
                                Map.of("words", Map.of("filters", Map.of("filters", filters)))))
                .at("/aggregations/words/buckets");
        if (known.size() > FREQUENCIES_HELD) {
            known.clear();
        }
        Map<Token, Integer> found = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            found.put(asked.get(i), buckets.get(i).get("doc_count").asInt());
        }
        known.putAll(found);
        return found;
    }

    @Override
    public List<Similar> startingWith(String prefix, int limit) {
        return words().startingWith(prefix, limit);
    }

    @Override
    public List<Similar> similar(String word, int edits, int prefixLength, int limit) {
        return words().similar(word, edits, prefixLength, limit);
    }

    /** The first time they are waited for, later read anew beside. */
    private WordTable words() {
        if (words == null) {
            synchronized (this) {
                if (words == null) {
                    load();
                }
            }
        } else if (stale && System.currentTimeMillis() > loadAgainAt && loading.compareAndSet(false, true)) {
            CompletableFuture.runAsync(() -> {
                try {
                    load();
                } catch (RuntimeException failure) {
                    LOG.warnf("The words of the index could not be read: %s", failure.getMessage());
                } finally {
                    loading.set(false);
                }
            });
        }
        return words;
    }

    private void load() {
        long start = System.currentTimeMillis();
        stale = false;
        Map<String, Integer> counted = new HashMap<>();
        JsonNode after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>();
            composite.put("size", PAGE);
            composite.put("sources", List.of(Map.of("word", Map.of("terms", Map.of("field", Fields.WORD)))));
            if (after != null) {
                composite.put("after", after);
            }
            JsonNode page = client.search(
                            index.get(),
                            Map.of(
                                    "size",
                                    0,
                                    "track_total_hits",
                                    false,
                                    "aggs",
                                    Map.of("words", Map.of("composite", composite))))
                    .at("/aggregations/words");
            page.get("buckets")
                    .forEach(bucket -> counted.put(
                            bucket.at("/key/word").asText(),
                            bucket.get("doc_count").asInt()));
            after = page.get("after_key");
        } while (after != null);
        words = new WordTable(counted);
        long now = System.currentTimeMillis();
        loadAgainAt = now + (now - start) * PAUSE;
    }
}
