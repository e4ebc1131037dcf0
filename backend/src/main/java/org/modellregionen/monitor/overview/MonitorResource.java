package org.modellregionen.monitor.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Conditional;
import org.modellregionen.indicators.IndicatorSets;

@Path("/regions/{key}/monitor")
@Tag(name = "Monitor")
@PermitAll
class MonitorResource {
    private final MonitorService monitors;
    private final IndicatorSets sets;
    private final Published published;
    private final Deltas deltas;
    private final HttpHeaders headers;

    MonitorResource(
            MonitorService monitors, IndicatorSets sets, Published published, Deltas deltas, HttpHeaders headers) {
        this.monitors = monitors;
        this.sets = sets;
        this.published = published;
        this.deltas = deltas;
        this.headers = headers;
    }

    @GET
    @Operation(
            operationId = "getRegionMonitor",
            summary = "Read how a region stands: fields of action, indicators, newest values, trends and gaps")
    public RestResponse<RegionMonitor> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        String etag = Conditional.etag(
                key,
                language,
                deltas.newest(ChangeType.EDITION),
                deltas.newest(ChangeType.INDICATOR),
                deltas.newest(ChangeType.REGION),
                sets.of(key).version());
        return Conditional.read(headers, etag, null, language, () -> monitors.of(key, language));
    }
}
