package org.modellregionen.atlas.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.search.engine.Dictionary;
import org.modellregionen.atlas.search.engine.EngineQuery;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.Hits;
import org.modellregionen.atlas.search.engine.OfferDocument;
import org.modellregionen.atlas.search.engine.Ranking;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** An index in an OpenSearch cluster. Texts are analysed here, so it finds what the embedded index finds. */
public final class OpenSearchEngine implements SearchEngine {
    private static final Logger LOG = Logger.getLogger(OpenSearchEngine.class);
    private static final int BULK_BYTES = 5_000_000;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final long WARN_EVERY_MILLIS = 10_000;

    private final OpenSearchClient client;
    private final OpenSearchIndex index;
    private final Progress progress;
    private final OpenSearchDictionary dictionary;
    private volatile long generation;
    private volatile long warnedAt;
    private boolean dirty;

    OpenSearchEngine(OpenSearchClient client, OpenSearchIndex index, Progress progress, long generation) {
        this.client = client;
        this.index = index;
        this.progress = progress;
        this.generation = generation;
        dictionary = new OpenSearchDictionary(client, index::readName);
    }

    OpenSearchIndex index() {
        return index;
    }

    /** What is found may be something else since {@code now}. */
    void seen(long now) {
        if (now != generation) {
            dictionary.renew();
            generation = now;
        }
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    /** People who search are told to come again; the service itself goes on. */
    private <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (OpenSearchClient.Failure failure) {
            long now = System.currentTimeMillis();
            if (now - warnedAt > WARN_EVERY_MILLIS) {
                warnedAt = now;
                LOG.warnf("A search was not answered: %s", failure.getMessage());
            }
            throw new ProblemException(ProblemType.UNAVAILABLE, "The search does not answer at present");
        }
    }

    @Override
    public <T> T consult(Function<Dictionary, T> reading) {
        return reading(() -> dictionary.consult(reading));
    }

    @Override
    public int frequency(String field, String token) {
        return reading(() -> dictionary.frequency(field, token));
    }

    @Override
    public List<Similar> startingWith(String prefix, int limit) {
        return reading(() -> dictionary.startingWith(prefix, limit));
    }

    @Override
    public List<Similar> similar(String word, int edits, int prefixLength, int limit) {
        return reading(() -> dictionary.similar(word, edits, prefixLength, limit));
    }

    @Override
    public Hits search(EngineQuery query) {
        return reading(() -> found(query));
    }

    private Hits found(EngineQuery query) {
        boolean ranked = Ranking.isRanked(query);
        JsonNode answer = client.read(index.searchPath(), body(query, ranked));
        List<Hits.Hit> hits = ranked ? ranked(query, answer) : hits(query, answer);
        return new Hits(answer.at("/hits/total/value").asLong(), hits, facets(query, answer));
    }

    private static Map<String, Object> body(EngineQuery query, boolean ranked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", OpenSearchQueries.query(query));
        body.put("post_filter", OpenSearchQueries.counted(query, null));
        body.put("track_total_hits", true);
        body.put("from", ranked ? 0 : query.offset());
        body.put("size", ranked ? Ranking.window(query) : query.size());
        if (!query.facets().isEmpty()) {
            body.put("aggs", OpenSearchQueries.facets(query));
        }
        if (query.size() > 0) {
            body.put("sort", OpenSearchQueries.sort(query));
            body.put("track_scores", query.text() != null);
            body.put(
                    "docvalue_fields",
                    ranked
                            ? List.of(Fields.ID, Fields.MODIFIED, Fields.COORDINATES)
                            : List.of(Fields.CARD, Fields.COORDINATES));
        }
        return body;
    }

    private static List<Hits.Hit> hits(EngineQuery query, JsonNode answer) {
        List<Hits.Hit> hits = new ArrayList<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            float score = query.text() == null ? 0 : hit.get("_score").floatValue();
            hits.add(new Hits.Hit(bytes(hit, Fields.CARD), score, metres(query, hit)));
        }
        return hits;
    }

    private record Ranked(String id, float score, double metres) {}

    /** The best are put into another order, so only then it is known whose cards to read. */
    private List<Hits.Hit> ranked(EngineQuery query, JsonNode answer) {
        List<Ranked> all = new ArrayList<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            float score = hit.get("_score").floatValue();
            double metres = metres(query, hit);
            if (all.size() < Ranking.WINDOW) {
                score *= Ranking.factor(query, hit.at("/fields/modified/0").asLong(), metres);
            }
            all.add(new Ranked(hit.at("/fields/id/0").asText(), score, metres));
        }
        all.subList(0, Math.min(Ranking.WINDOW, all.size()))
                .sort(Comparator.comparingDouble((Ranked hit) -> -hit.score));
        List<Ranked> page =
                all.subList(Math.min(query.offset(), all.size()), Math.min(query.offset() + query.size(), all.size()));
        Map<String, byte[]> cards = values(page.stream().map(Ranked::id).toList(), Fields.CARD);
        return page.stream()
                .filter(hit -> cards.containsKey(hit.id)) // not removed meanwhile
                .map(hit -> new Hits.Hit(cards.get(hit.id), hit.score, hit.metres))
                .toList();
    }

    private static double metres(EngineQuery query, JsonNode hit) {
        if (query.near() == null) {
            return Double.NaN;
        }
        return Distances.metres(query.near(), bytes(hit, Fields.COORDINATES));
    }

    private static Map<String, Map<String, Integer>> facets(EngineQuery query, JsonNode answer) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        for (String facet : query.facets()) {
            Map<String, Integer> counts = new HashMap<>();
            for (JsonNode bucket : answer.at("/aggregations/" + facet + "/values/buckets")) {
                counts.put(bucket.get("key").asText(), bucket.get("doc_count").asInt());
            }
            facets.put(facet, counts);
        }
        return facets;
    }

    /** A binary field of documents by their ids. */
    private Map<String, byte[]> values(List<String> ids, String field) {
        Map<String, byte[]> values = new HashMap<>();
        if (ids.isEmpty()) {
            return values;
        }
        JsonNode answer = client.search(
                index.readName(),
                Map.of(
                        "size",
                        ids.size(),
                        "query",
                        Map.of("ids", Map.of("values", ids)),
                        "docvalue_fields",
                        List.of(field)));
        for (JsonNode hit : answer.at("/hits/hits")) {
            values.put(hit.get("_id").asText(), bytes(hit, field));
        }
        return values;
    }

    private static byte[] bytes(JsonNode hit, String field) {
        JsonNode value = hit.at("/fields/" + field + "/0");
        // The cluster leaves out the padding, which Jackson's own decoder insists on.
        return value.isMissingNode() ? new byte[0] : Base64.getDecoder().decode(value.textValue());
    }

    @Override
    public byte[] offer(UUID id) {
        return offers(List.of(id)).get(0);
    }

    /** When the cluster does not answer, as if it held none of them. */
    @Override
    public List<byte[]> offers(List<UUID> ids) {
        Map<String, byte[]> held;
        try {
            held = values(ids.stream().map(UUID::toString).toList(), Fields.OFFER);
        } catch (OpenSearchClient.Failure failure) {
            LOG.debugf("Offers were not read from the index: %s", failure.getMessage());
            held = Map.of();
        }
        List<byte[]> offers = new ArrayList<>();
        for (UUID id : ids) {
            offers.add(held.get(id.toString()));
        }
        return offers;
    }

    @Override
    public void apply(Collection<OfferDocument> documents, Collection<UUID> removed) {
        Lines lines = new Lines();
        for (UUID id : removed) {
            lines.add(Map.of("delete", Map.of("_id", id.toString())));
        }
        for (OfferDocument document : documents) {
            // A follower that lost its turn must not put an older state over a newer one.
            Map<String, Object> action = Map.of(
                    "_id", document.id().toString(), "version", document.modified(), "version_type", "external_gte");
            lines.add(Map.of("index", action));
            lines.add(OpenSearchDocuments.of(document));
            if (lines.size() > BULK_BYTES) {
                send(lines);
            }
        }
        send(lines);
    }

    private static final class Lines extends ByteArrayOutputStream {
        void add(Object line) {
            writeBytes(OpenSearchClient.write(line));
            write('\n');
        }
    }

    private void send(Lines lines) {
        if (lines.size() == 0) {
            return;
        }
        dirty = true;
        try {
            // Without the alias the index has been removed, and would be made anew with fields that were guessed.
            JsonNode answer = client.lines('/' + index.writeAlias() + "/_bulk?require_alias=true", lines.toByteArray());
            if (answer.get("errors").asBoolean()) {
                answer.get("items").forEach(item -> check(item.elements().next()));
            }
        } catch (OpenSearchClient.Failure failure) {
            if (failure.status == NOT_FOUND) {
                progress.lost();
            }
            throw failure;
        }
        lines.reset();
    }

    private static void check(JsonNode item) {
        int status = item.get("status").asInt();
        JsonNode error = item.get("error");
        if (error != null && status != CONFLICT) {
            throw new OpenSearchClient.Failure(status, error.toString());
        }
    }

    @Override
    public void refresh() {
        if (dirty) {
            client.post('/' + index.name() + "/_refresh", Map.of());
            dirty = false;
            seen(progress.next());
        }
    }

    /** What the cluster has acknowledged is durable. */
    @Override
    public void commit(String position) {
        progress.store(position);
    }

    @Override
    public String position() {
        return progress.position();
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public int size() {
        return reading(() ->
                client.get('/' + index.readName() + "/_count").get("count").asInt());
    }

    /** The index goes on without this replica. */
    @Override
    public void close() {
        // nothing is held
    }
}
