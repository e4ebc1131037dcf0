package org.modellregionen.regions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.modellregionen.common.NameOrder;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.Sort;

@Path("/regions")
@Tag(name = "Regions")
@PermitAll
class RegionResource {
    private static final Set<String> KINDS = Set.of("model_region", "kompetenzkreis");

    private final Regions regions;
    private final RegionProfiles profiles;
    private final Published published;

    RegionResource(Regions regions, RegionProfiles profiles, Published published) {
        this.regions = regions;
        this.profiles = profiles;
        this.published = published;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "List the regions of the programme")
    public RestResponse<Page<RegionView>> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "Only regions of this kind; repeat it for several",
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = String.class,
                                            enumeration = {"model_region", "kompetenzkreis"}))
                    List<String> kind,
            @QueryParam("sort") @Parameter(description = "Order out of key, name; the programme's own when absent")
                    String sort,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        String language = published.language(lang);
        List<Region> found = find(kind, sort, language);
        Map<String, Map<String, Long>> numbers = profiles.numbers();
        return published.list(
                ChangeType.REGION,
                delta,
                language,
                List.of(numbers, Days.today()),
                () -> Page.slice(found, page).map(region -> profiles.view(region, language, numbers)),
                ids -> regions.list().stream()
                        .filter(region -> ids.contains(region.id()))
                        .collect(Collectors.toMap(Region::id, region -> profiles.view(region, language, numbers))));
    }

    private List<Region> find(List<String> kinds, String sort, String language) {
        if (kinds != null && !KINDS.containsAll(kinds)) {
            throw ProblemException.invalidParameter("kind", "must be model_region or kompetenzkreis");
        }
        List<Region> found = regions.list().stream()
                .filter(region -> kinds == null || kinds.isEmpty() || kinds.contains(region.kind()))
                .toList();
        Map<String, Comparator<Region>> fields = Map.of(
                "key", Comparator.comparing(Region::key),
                "name", Comparator.comparing(region -> Regions.nameOf(region, language), NameOrder.of(language)));
        return sort == null
                ? found
                : found.stream()
                        .sorted(Sort.comparator(sort, fields, Comparator.comparing(Region::id)))
                        .toList();
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getRegion", summary = "Read the profile of one region by key or id")
    public RestResponse<RegionView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Region region = regions.require(key);
        Map<String, Map<String, Long>> numbers = profiles.numbers();
        return published.one(
                region.id(),
                List.of(region.modified(), numbers, Days.today()),
                region.modified(),
                language,
                () -> profiles.view(region, language, numbers));
    }
}
