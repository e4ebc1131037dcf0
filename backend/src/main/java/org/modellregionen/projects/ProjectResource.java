package org.modellregionen.projects;

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
import org.modellregionen.projects.ProjectStore.Stored;

@Path("/projects")
@Tag(name = "Programme")
@PermitAll
class ProjectResource {
    private final Projects projects;
    private final ProjectAnswers answers;
    private final Published published;

    ProjectResource(Projects projects, ProjectAnswers answers, Published published) {
        this.projects = projects;
        this.answers = answers;
        this.published = published;
    }

    @GET
    @Operation(
            operationId = "listProjects",
            summary = "Find published projects by region, field, target group, stumbling block and words")
    public RestResponse<Page<ProjectView>> list(
            @BeanParam ProjectFilter filter,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(filter.isEmpty());
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.PROJECT,
                delta,
                language,
                () -> projects.list(filter, page, language),
                ids -> projects.views(ids, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getProject", summary = "Read one project by key or id")
    public RestResponse<ProjectView> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = projects.require(key);
        return GermanTexts.tell(published.one(
                stored.project().id(),
                stored.modified(),
                stored.modified(),
                language,
                () -> answers.view(stored, language)));
    }
}
