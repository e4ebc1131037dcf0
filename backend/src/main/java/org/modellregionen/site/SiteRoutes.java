package org.modellregionen.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.modellregionen.common.Problem;
import org.modellregionen.common.ProblemType;

/**
 * Serves the single-page application under all its addresses: what is neither a file nor part of the API is answered
 * with its start page where a browser asks for a page, and with a problem document otherwise.
 */
@ApplicationScoped
class SiteRoutes {
    /** Before the files and the API; after them comes nothing else. */
    private static final int FIRST = -1000;

    private static final int LAST = 100_000;
    private static final String START_PAGE = "/index.html";

    private final SiteHeaders headers;
    private final ObjectMapper json;

    SiteRoutes(SiteHeaders headers, ObjectMapper json) {
        this.headers = headers;
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::addHeaders);
        router.route().order(LAST).handler(this::fallBack);
    }

    private void addHeaders(RoutingContext request) {
        String path = request.normalizedPath();
        if (!isTechnical(path)) {
            request.response().headers().addAll(headers.security());
            request.response().putHeader("Cache-Control", headers.caching(path));
        }
        request.next();
    }

    private void fallBack(RoutingContext request) {
        String path = request.normalizedPath();
        boolean read = request.request().method() == HttpMethod.GET
                || request.request().method() == HttpMethod.HEAD;
        if (read && !isTechnical(path) && !path.equals(START_PAGE) && wantsPage(request)) {
            request.reroute(START_PAGE);
        } else {
            answerNotFound(request, path);
        }
    }

    private static boolean isTechnical(String path) {
        return path.startsWith("/api/") || path.startsWith("/q/");
    }

    private static boolean wantsPage(RoutingContext request) {
        String accept = request.request().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private void answerNotFound(RoutingContext request, String path) {
        Problem problem = Problem.of(ProblemType.NOT_FOUND, null, path);
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
