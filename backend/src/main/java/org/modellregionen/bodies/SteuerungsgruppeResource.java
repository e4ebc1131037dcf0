package org.modellregionen.bodies;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.bodies.BodyStore.Stored;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;

/** The bodies of the type Steuerungsgruppe, with a delta of their own: one that changes its type leaves a tombstone here. */
@Path("/steuerungsgruppen")
@Tag(name = "Programme")
@PermitAll
class SteuerungsgruppeResource {
    private final Bodies bodies;
    private final Published published;

    SteuerungsgruppeResource(Bodies bodies, Published published) {
        this.bodies = bodies;
        this.published = published;
    }

    @GET
    @Operation(operationId = "listSteuerungsgruppen", summary = "Find steering groups by region, sector and words")
    public RestResponse<Page<BodyView>> list(
            @BeanParam BodyFilter filter,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(filter.isEmpty());
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.STEUERUNGSGRUPPE,
                delta,
                language,
                () -> bodies.list(filter, List.of(Body.STEUERUNGSGRUPPE), page, language),
                ids -> bodies.views(ids, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getSteuerungsgruppe", summary = "Read one steering group by key or id")
    public RestResponse<BodyView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = bodies.require(key, Body.STEUERUNGSGRUPPE);
        return GermanTexts.tell(published.one(
                stored.body().id(),
                stored.modified(),
                stored.modified(),
                language,
                () -> bodies.view(stored, language)));
    }
}
