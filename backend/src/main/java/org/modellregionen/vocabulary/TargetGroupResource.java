package org.modellregionen.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;

@Path("/target-groups")
@Tag(name = "Vocabularies")
@PermitAll
class TargetGroupResource {
    private static final ChangeType TYPE = ChangeType.TARGET_GROUP;

    private final Vocabulary vocabulary;
    private final Published published;

    TargetGroupResource(Vocabulary vocabulary, Published published) {
        this.vocabulary = vocabulary;
        this.published = published;
    }

    @Schema(name = "TargetGroup")
    public record View(
            UUID id,
            @Schema(example = "families") String key,
            @Schema(example = "2") int position,
            @Schema(example = "Familien") String label,
            @Schema(description = "Label by language") Map<String, String> labels,
            Instant modified) {
        static View of(Term term, String language) {
            return new View(
                    term.id(), term.key(), term.position(), term.label(language), term.labels(), term.modified());
        }
    }

    @GET
    @Operation(operationId = "listTargetGroups", summary = "List the target groups in their order")
    public RestResponse<Page<View>> list(
            @BeanParam PageRequest page, @BeanParam DeltaRequest delta, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        return published.list(
                TYPE,
                delta,
                language,
                () -> Page.slice(List.copyOf(vocabulary.terms(TYPE).values()), page)
                        .map(term -> View.of(term, language)),
                ids -> vocabulary.byId(TYPE, ids, term -> View.of(term, language)));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getTargetGroup", summary = "Read one target group by key or id")
    public RestResponse<View> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Term term = vocabulary.require(TYPE, key);
        return published.one(term.id(), term.modified(), term.modified(), language, () -> View.of(term, language));
    }
}
