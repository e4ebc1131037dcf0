package org.modellregionen.vocabulary;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Published;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;

/** The thesaurus of topics. The whole of it can be read as SKOS under {@code /topics/scheme}. */
@Path("/topics")
@Tag(name = "Vocabularies")
@PermitAll
class TopicResource {
    private static final ChangeType TYPE = ChangeType.TOPIC;
    private final Vocabulary vocabulary;
    private final Published published;
    private final Deltas deltas;
    private final TopicSkos skos;

    TopicResource(Vocabulary vocabulary, Published published, Deltas deltas, TopicSkos skos) {
        this.vocabulary = vocabulary;
        this.published = published;
        this.deltas = deltas;
        this.skos = skos;
    }

    @Schema(name = "Topic", description = "A concept of the thesaurus (SKOS)")
    public record View(
            UUID id,
            @Schema(example = "deutschkurs") String key,
            @Schema(example = "Deutschkurs") String label,
            @Schema(example = "sprachfoerderung") String fieldOfAction,
            @Schema(description = "Keys of wider topics") List<String> broader,
            @Schema(description = "Keys of narrower topics") List<String> narrower,
            @Schema(description = "Keys of related topics") List<String> related,

            @Schema(description = "Preferred label by language")
            Map<String, String> labels,

            @Schema(description = "Other words for it by language")
            Map<String, List<String>> synonyms,

            Instant modified) {
        static View of(Term term, Map<String, List<String>> narrower, String language) {
            return new View(
                    term.id(),
                    term.key(),
                    term.label(language),
                    term.fieldOfAction(),
                    term.broader(),
                    narrower.getOrDefault(term.key(), List.of()),
                    term.related(),
                    term.labels(),
                    term.synonyms(),
                    term.modified());
        }
    }

    @GET
    @Operation(operationId = "listTopics", summary = "List the topics of the thesaurus by key")
    public RestResponse<Page<View>> list(
            @QueryParam("fieldOfAction")
                    @Parameter(description = "Only topics of these fields", example = "sprachfoerderung")
                    List<String> fields,
            @BeanParam PageRequest page,
            @BeanParam DeltaRequest delta,
            @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Map<String, Term> topics = vocabulary.terms(TYPE);
        Map<String, List<String>> narrower = vocabulary.narrowerTopics();
        requireFields(fields);
        return published.list(
                TYPE,
                delta,
                language,
                () -> Page.slice(
                                topics.values().stream()
                                        .filter(term -> fields == null
                                                || fields.isEmpty()
                                                || fields.contains(term.fieldOfAction()))
                                        .toList(),
                                page)
                        .map(term -> View.of(term, narrower, language)),
                ids -> vocabulary.byId(TYPE, ids, term -> View.of(term, narrower, language)));
    }

    private void requireFields(List<String> fields) {
        if (fields != null
                && !vocabulary.terms(ChangeType.FIELD_OF_ACTION).keySet().containsAll(fields)) {
            throw ProblemException.invalidParameter("fieldOfAction", "must be keys of fields of action");
        }
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getTopic", summary = "Read one topic by key or id")
    public RestResponse<View> get(@PathParam("key") String key, @QueryParam("lang") String lang) {
        String language = published.language(lang);
        Term term = vocabulary.require(TYPE, key);
        return published.one(
                term.id(),
                term.modified(),
                term.modified(),
                language,
                () -> View.of(term, vocabulary.narrowerTopics(), language));
    }

    @GET
    @Path("/scheme")
    @Produces({"text/turtle", "application/ld+json"})
    @Operation(operationId = "getTopicScheme", summary = "Read the whole thesaurus as SKOS, in Turtle or JSON-LD")
    @APIResponse(
            responseCode = "200",
            description = "The scheme with all its concepts",
            content = {
                @Content(mediaType = "text/turtle", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public RestResponse<String> scheme(
            @QueryParam("format")
                    @Parameter(description = "Instead of Accept", schema = @Schema(enumeration = {"turtle", "jsonld"}))
                    String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        TopicSkos.Format chosen = TopicSkos.Format.choose(format, headers.getAcceptableMediaTypes());
        String etag = Conditional.etag(TYPE, deltas.newest(TYPE), chosen, uri.getBaseUri());
        RestResponse.ResponseBuilder<String> answer = Conditional.matches(
                        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(
                        skos.write(chosen, uri.getBaseUri().resolve("topics").toString()),
                        MediaType.valueOf(chosen.mediaType()));
        return answer.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Accept")
                .build();
    }
}
