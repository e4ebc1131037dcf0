package org.modellregionen.indicators;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.indicators.FrameworkStore.Stored;

@Path("/frameworks")
@Tag(name = "Indicators")
@PermitAll
class FrameworkResource {
    private final Frameworks frameworks;
    private final Published published;

    FrameworkResource(Frameworks frameworks, Published published) {
        this.frameworks = frameworks;
        this.published = published;
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "List the indicator frameworks with their editions")
    public RestResponse<Page<FrameworkView>> list(
            @BeanParam PageRequest page, @BeanParam DeltaRequest delta, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.FRAMEWORK,
                delta,
                language,
                () -> frameworks.list(page, language),
                ids -> frameworks.views(ids, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getFramework", summary = "Read one indicator framework by key or id")
    public RestResponse<FrameworkView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = frameworks.require(key);
        return GermanTexts.tell(published.one(
                stored.framework().id(),
                stored.modified(),
                stored.modified(),
                language,
                () -> frameworks.view(stored, language)));
    }
}
