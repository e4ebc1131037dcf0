package org.modellregionen.territories;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Days;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

@Path("/territories")
@Tag(name = "Regions")
@PermitAll
class TerritoryResource {
    private final Territories territories;
    private final Published published;

    TerritoryResource(Territories territories, Published published) {
        this.territories = territories;
        this.published = published;
    }

    @GET
    @Operation(
            operationId = "listTerritories",
            summary = "List the official units of a day; as a delta, all periods of all units")
    public RestResponse<Page<Territory>> list(
            @BeanParam TerritoryQuery query, @BeanParam PageRequest page, @BeanParam DeltaRequest delta) {
        Gazetteer gazetteer = territories.gazetteer();
        List<Territory> found = query.find(gazetteer);
        // What is valid changes with the day, also when nothing is written.
        return published.list(
                ChangeType.TERRITORY, delta, null, query.day(), () -> Page.slice(found, page), gazetteer::find);
    }

    @GET
    @Path("/{ags}")
    @Operation(operationId = "getTerritory", summary = "Read one official unit by key as of a day, or one period by id")
    public RestResponse<Territory> get(
            @PathParam("ags") String ags,
            @QueryParam("asOf")
                    @Parameter(
                            description = "The state of this day; today when absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf) {
        LocalDate day = Days.parse("asOf", asOf, Days.today());
        Gazetteer gazetteer = territories.gazetteer();
        UUID id = Ids.parse(ags);
        Territory territory =
                (id == null ? gazetteer.find(ags, day) : gazetteer.find(id)).orElseThrow(() -> missing(gazetteer, ags));
        return published.one(territory.id(), territory.modified(), territory.modified(), null, () -> territory);
    }

    /** Says which days a key that exists is valid on, so that nobody takes a moved place for an error of the data. */
    private static ProblemException missing(Gazetteer gazetteer, String ags) {
        List<String> periods = gazetteer.periods(ags).stream()
                .map(period -> "from " + (period.validFrom() == null ? "the beginning" : period.validFrom()) + " to "
                        + (period.validTo() == null ? "now" : period.validTo()))
                .toList();
        return periods.isEmpty()
                ? ProblemException.notFound()
                : new ProblemException(
                        ProblemType.NOT_FOUND, "Not on that day; the unit is valid " + String.join(", ", periods));
    }
}
