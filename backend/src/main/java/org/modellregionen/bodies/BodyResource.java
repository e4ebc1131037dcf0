package org.modellregionen.bodies;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.bodies.BodyStore.Stored;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;

@Path("/bodies")
@Tag(name = "Programme")
@PermitAll
class BodyResource {
    private final Bodies bodies;
    private final Published published;

    BodyResource(Bodies bodies, Published published) {
        this.bodies = bodies;
        this.published = published;
    }

    @GET
    @Operation(
            operationId = "listBodies",
            summary = "Find bodies and networks by type, region, represented sector and words")
    public RestResponse<Page<BodyView>> list(
            @QueryParam("type") @Parameter(description = "Type of body, such as programmbeirat or netzwerk")
                    List<String> type,
            @BeanParam BodyFilter filter,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(filter.isEmpty() && type.isEmpty());
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.BODY,
                delta,
                language,
                () -> bodies.list(filter, type, page, language),
                ids -> bodies.views(ids, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getBody", summary = "Read one body or network by key or id")
    public RestResponse<BodyView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = bodies.require(key);
        return GermanTexts.tell(published.one(
                stored.body().id(),
                stored.modified(),
                stored.modified(),
                language,
                () -> bodies.view(stored, language)));
    }
}
