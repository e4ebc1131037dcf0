package org.modellregionen.common;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** An empty Accept is allowed and says nothing (RFC 9110, 12.5.1); the framework would take it for a broken type. */
@ApplicationScoped
class EmptyAccept {
    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(EmptyAccept::remove, FIRST);
    }

    private static void remove(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.isBlank()) {
            context.request().headers().remove(HttpHeaders.ACCEPT);
        }
        context.next();
    }
}
