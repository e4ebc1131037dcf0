package org.modellregionen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.programme.ProgrammeStore.Dated;
import org.modellregionen.programme.ProgrammeStore.Stored;

@Path("/programme")
@Tag(name = "Programme")
@PermitAll
class ProgrammeResource {
    private final ProgrammeService programme;
    private final Published published;

    ProgrammeResource(ProgrammeService programme, Published published) {
        this.programme = programme;
        this.published = published;
    }

    @GET
    @Operation(operationId = "getProgramme", summary = "Read the facts of the programme and the list of its sections")
    public RestResponse<ProgrammeView> get(@QueryParam("lang") String lang) {
        String language = published.language(lang);
        Dated facts = programme.facts();
        return GermanTexts.tell(published.one(
                Ids.named("programme", "programme"),
                facts.modified(),
                facts.modified(),
                language,
                () -> programme.programme(facts, language)));
    }

    @GET
    @Path("/sections")
    @Operation(
            operationId = "listProgrammeSections",
            summary =
                    "List principles, concept chapters, the opening cycle, checklists, terms and more, in their order")
    public RestResponse<Page<SectionView>> list(
            @QueryParam("q") @Parameter(description = "Words to find, in any inflection, also inside compounds")
                    String q,
            @QueryParam("sort")
                    @Parameter(description = "position, title, modified; with - for descending; relevance with q")
                    String sort,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        delta.refuseFilters(q == null && sort == null);
        String language = published.language(lang);
        return GermanTexts.tell(published.list(
                ChangeType.PROGRAMME_SECTION,
                delta,
                language,
                () -> programme.list(q, sort, page, language),
                ids -> programme.views(ids, language)));
    }

    @GET
    @Path("/sections/{key}")
    @Operation(operationId = "getProgrammeSection", summary = "Read one section of the programme by key or id")
    public RestResponse<SectionView> section(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Stored stored = programme.require(key);
        return GermanTexts.tell(published.one(
                stored.id(), stored.modified(), stored.modified(), language, () -> programme.view(stored, language)));
    }
}
