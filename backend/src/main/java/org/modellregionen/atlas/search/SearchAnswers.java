package org.modellregionen.atlas.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.apache.lucene.util.StringHelper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.common.Conditional;

/** Answers searches, those that repeat from memory. An answer holds until the index changes. */
@ApplicationScoped
class SearchAnswers {
    /** Dates of hits that have passed leave the answer after so long at the latest. */
    private static final long MINUTES_HELD = 10;

    private final OfferSearch search;
    private final ResultWriter writer;
    private final SearchIndex index;
    private final Cache<Key, Answer> answers;

    SearchAnswers(
            OfferSearch search,
            ResultWriter writer,
            SearchIndex index,
            @ConfigProperty(name = "platform.search.cache-bytes") long cacheBytes) {
        this.search = search;
        this.writer = writer;
        this.index = index;
        answers = Caffeine.newBuilder()
                .maximumWeight(cacheBytes)
                .weigher((Key key, Answer answer) -> answer.body.length + 500)
                .build();
    }

    private record Key(SearchRequest request, SearchEngine engine, long generation, long time) {}

    private record Answer(byte[] body, String etag) {}

    RestResponse<byte[]> answer(SearchRequest request, HttpHeaders headers) {
        SearchEngine engine = index.engine();
        long generation = engine == null ? 0 : engine.generation();
        Key key = new Key(request, engine, generation, System.currentTimeMillis() / 60_000 / MINUTES_HELD);
        Answer answer = answers.getIfPresent(key);
        if (answer == null) {
            byte[] body = writer.write(search.search(request));
            answer = new Answer(body, etag(body));
            answers.put(key, answer);
        }
        byte[] body = answer.body;
        return Conditional.read(headers, answer.etag, null, request.language(), () -> body);
    }

    private static String etag(byte[] body) {
        long one = StringHelper.murmurhash3_x86_32(body, 0, body.length, 1) & 0xFFFFFFFFL;
        long other = StringHelper.murmurhash3_x86_32(body, 0, body.length, 2) & 0xFFFFFFFFL;
        return '"' + Long.toHexString(one) + Long.toHexString(other) + Integer.toHexString(body.length) + '"';
    }
}
