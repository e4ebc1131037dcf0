package org.modellregionen.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies that say they are too large, with a problem document; the server itself would only cut the connection,
 * which it still does for those that do not say it.
 */
@ApplicationScoped
class BodyLimit {
    private static final int FIRST = 1_000;
    private final long limit;
    private final long bulkLimit;
    private final long importLimit;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "platform.body-limit", defaultValue = "2000000") long limit,
            @ConfigProperty(name = "platform.bulk-limit", defaultValue = "64000000") long bulkLimit,
            @ConfigProperty(name = "platform.import-limit", defaultValue = "256000000") long importLimit,
            ObjectMapper json) {
        this.limit = limit;
        this.bulkLimit = bulkLimit;
        this.importLimit = importLimit;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        long most = limit(context.request().path());
        if (length == null || length.length() < 7 || Long.parseLong(length) <= most) {
            context.next();
            return;
        }
        Problem problem = Problem.of(
                ProblemType.TOO_LARGE,
                "The body may have " + most + " bytes; send more in several requests",
                context.request().path());
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .putHeader("Connection", "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException failure) {
            context.fail(failure);
        }
    }

    private long limit(String path) {
        return path.endsWith("/bulk") ? bulkLimit : path.endsWith("/observations/imports") ? importLimit : limit;
    }
}
