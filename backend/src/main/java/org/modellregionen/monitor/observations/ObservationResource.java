package org.modellregionen.monitor.observations;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;

@Path("/observations")
@Tag(name = "Monitor")
@PermitAll
class ObservationResource {
    private final Observations observations;
    private final Deltas deltas;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ObservationResource(Observations observations, Deltas deltas, HttpHeaders headers, UriInfo uri) {
        this.observations = observations;
        this.deltas = deltas;
        this.headers = headers;
        this.uri = uri;
    }

    @GET
    @Operation(
            operationId = "listObservations",
            summary = "Find observations after disclosure control, in order of indicator, territory and period")
    public RestResponse<Page<Observation>> list(@BeanParam ObservationFilter filter, @BeanParam PageRequest page) {
        if (filter.isWorking()) {
            return RestResponse.ResponseBuilder.ok(observations.list(filter, page))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        // What the public sees changes with the editions, and with the keys of indicators.
        String etag = Conditional.etag(
                deltas.newest(ChangeType.EDITION), deltas.newest(ChangeType.INDICATOR), uri.getRequestUri());
        return Conditional.read(headers, etag, null, null, () -> observations.list(filter, page));
    }
}
