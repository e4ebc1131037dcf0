package org.modellregionen.atlas.search;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.atlas.search.document.JsonOut;
import org.modellregionen.atlas.search.document.OfferBytes;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ProblemException;

/**
 * Answers anonymous readers of one published offer from the index, on the thread that read the request. Everything
 * else – other formats, people who may see more, offers that the index does not hold – goes on to
 * {@link OfferReadResource}, whose answers are the same.
 */
@ApplicationScoped
class FastOffers {
    private static final String PATH = "/api/v1/integrationsatlas/offers/:id";
    /** Before the resources, after the filters that hold for every address. */
    private static final int ORDER = 100;

    private static final String LANG = "lang=";
    private final SearchIndex index;

    FastOffers(SearchIndex index) {
        this.index = index;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        UUID id = Ids.parse(context.pathParam("id"));
        SearchEngine engine = index.engine();
        String language = id == null || engine == null || !engine.isLocal() ? null : language(request);
        byte[] parts = language == null ? null : engine.offer(id);
        if (parts == null) {
            context.next();
            return;
        }
        OfferBytes.Head head = OfferBytes.head(parts);
        String etag = PublicOffers.etag(head.id(), head.version(), language);
        HttpServerResponse response = context.response()
                .putHeader("ETag", etag)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept, Accept-Language")
                .putHeader("Last-Modified", Conditional.httpDate(head.modified()))
                .putHeader("Content-Language", language);
        if (Conditional.matches(request.getHeader("If-None-Match"), etag)) {
            response.setStatusCode(304).end();
            return;
        }
        JsonOut out = new JsonOut(parts.length + 200);
        OfferBytes.write(parts, language, Instant.now(), out);
        response.putHeader("Content-Type", "application/json;charset=UTF-8").end(Buffer.buffer(out.toBytes()));
    }

    /** The language to answer in; null when this request is not to be answered here. */
    private static String language(HttpServerRequest request) {
        String query = request.query();
        boolean plain = query == null || query.startsWith(LANG) && query.indexOf('&') < 0;
        if (!plain || request.getHeader("Authorization") != null || !isJson(request.getHeader("Accept"))) {
            return null;
        }
        try {
            String lang = query == null ? null : query.substring(LANG.length());
            return Languages.negotiate(lang, request.getHeader("Accept-Language"));
        } catch (ProblemException refused) {
            return null; // the resource says why
        }
    }

    private static boolean isJson(String accept) {
        return accept == null || accept.startsWith("*/*") || accept.startsWith("application/json");
    }
}
