package org.modellregionen.bodies;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of bodies can be narrowed by, whatever their type. Repeated values mean "or". */
public class BodyFilter {
    @QueryParam("region")
    @Parameter(description = "Key of a region")
    List<String> region;

    @QueryParam("level")
    @Parameter(description = "region, land or recommended")
    List<String> level;

    @QueryParam("sector")
    @Parameter(description = "Sector that is represented, such as welfare_association")
    List<String> sector;

    @QueryParam("q")
    @Parameter(description = "Words to find, in any inflection, also inside compounds")
    String q;

    @QueryParam("sort")
    @Parameter(description = "name, region, type, modified; with - for descending; relevance together with q")
    String sort;

    boolean isEmpty() {
        return q == null
                && sort == null
                && Stream.of(region, level, sector).allMatch(values -> values == null || values.isEmpty());
    }
}
