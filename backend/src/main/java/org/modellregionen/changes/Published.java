package org.modellregionen.changes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Languages;
import org.modellregionen.common.Page;

/** Answers reads of published collections the same way everywhere: language, ETag, 304, pages and deltas. */
@RequestScoped
public class Published {
    private final Deltas deltas;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Published(Deltas deltas, HttpHeaders headers, UriInfo uri) {
        this.deltas = deltas;
        this.headers = headers;
        this.uri = uri;
    }

    /** The language to answer in; {@code lang} wins over {@code Accept-Language}. */
    public String language(String lang) {
        return Languages.negotiate(lang, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** One thing, whose state is told by {@code version} (its version number or stamp). */
    public <T> RestResponse<T> one(UUID id, Object version, Instant modified, String language, Supplier<T> view) {
        return Conditional.read(headers, Conditional.etag(id, version, language), modified, language, view);
    }

    /**
     * A page of a collection, or a delta page where one is asked for.
     *
     * @param load the present views of all given ids in one go
     */
    public <T> RestResponse<Page<T>> list(
            ChangeType type,
            DeltaRequest delta,
            String language,
            Supplier<Page<T>> page,
            Function<Collection<UUID>, Map<UUID, T>> load) {
        return list(type, delta, language, null, page, load);
    }

    /** The same for a collection whose answers depend on more than its own changes, all of which {@code variant} tells. */
    public <T> RestResponse<Page<T>> list(
            ChangeType type,
            DeltaRequest delta,
            String language,
            Object variant,
            Supplier<Page<T>> page,
            Function<Collection<UUID>, Map<UUID, T>> load) {
        String etag = Conditional.etag(type, deltas.newest(type), language, uri.getRequestUri(), variant);
        if (!delta.isAsked()) {
            return Conditional.read(headers, etag, null, language, page);
        }
        return delta(Conditional.read(headers, etag, null, language, () -> deltas.page(type, delta, load)));
    }

    /** Typed as the list operation's page, since both share an address; the API description names both. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private <P> RestResponse<P> delta(RestResponse<Delta> answer) {
        if (answer.getEntity() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("modifiedAfter")
                    .replaceQueryParam("cursor", answer.getEntity().nextCursor())
                    .build()
                    .toString();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return (RestResponse) answer;
    }
}
