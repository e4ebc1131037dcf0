package org.modellregionen.atlas;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends readers of a merged offer to the one that stayed: same sub-resource, same parameters, same method (308). */
class OfferMovedMapper {
    private static final int PERMANENT_REDIRECT = 308;

    @ServerExceptionMapper
    Response moved(OfferMoved moved, UriInfo uri) {
        String address = uri.getRequestUri().getRawPath();
        // Ids are read in any letter case.
        String from = moved.from().toString();
        int at = address.toLowerCase().indexOf(from);
        String query = uri.getRequestUri().getRawQuery();
        URI target = URI.create(address.substring(0, at)
                + moved.to()
                + address.substring(at + from.length())
                + (query == null ? "" : "?" + query));
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, target.toString())
                // The one that stayed may be merged in its turn.
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
