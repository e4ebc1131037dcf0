package org.modellregionen.projects;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of projects can be narrowed by. Repeated values mean "or", different filters mean "and". */
public class ProjectFilter {
    @QueryParam("region")
    @Parameter(description = "Key of a region")
    List<String> region;

    @QueryParam("fieldOfAction")
    @Parameter(description = "Key or id of a field of action")
    List<String> fieldOfAction;

    @QueryParam("targetGroup")
    @Parameter(description = "Key or id of a target group")
    List<String> targetGroup;

    @QueryParam("stumblingBlock")
    @Parameter(description = "Kind of stumbling block, such as capacity")
    List<String> stumblingBlock;

    @QueryParam("focus")
    @Parameter(description = "structures, networks or transparency")
    List<String> focus;

    @QueryParam("transferability")
    @Parameter(description = "Kind of transferability, such as materials")
    List<String> transferability;

    @QueryParam("kind")
    @Parameter(description = "project, activity or mention")
    List<String> kind;

    @QueryParam("q")
    @Parameter(description = "Words to find, in any inflection, also inside compounds")
    String q;

    @QueryParam("sort")
    @Parameter(description = "title, region, modified; with - for descending; relevance together with q")
    String sort;

    boolean isEmpty() {
        return q == null
                && sort == null
                && Stream.of(region, fieldOfAction, targetGroup, stumblingBlock, focus, transferability, kind)
                        .allMatch(values -> values == null || values.isEmpty());
    }
}
