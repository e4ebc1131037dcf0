package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;

/** Answers with one offer. */
@ApplicationScoped
class OfferAnswers {
    private final OfferRights rights;
    private final OfferStore store;

    OfferAnswers(OfferRights rights, OfferStore store) {
        this.rights = rights;
        this.store = store;
    }

    /** The offer, for those who may write it with the steps that they may take now. */
    OfferView view(Stored stored, String language) {
        Offer offer = stored.offer();
        OfferView view = OfferView.of(stored, language, Instant.now());
        if (!rights.mayWrite(offer)) {
            return view;
        }
        boolean pending = store.revision(offer.id()).isPresent();
        List<String> steps = OfferStep.possible(offer.status()).stream()
                .filter(step -> rights.mayTake(step, offer))
                .map(OfferStep::key)
                .toList();
        return view.forEditor(steps, pending, store.returnReason(offer.id()));
    }

    /** Dates move on with the day, so the day is part of the variant. */
    static String etag(Offer offer, Object variant) {
        return etag(offer.id(), offer.version(), variant);
    }

    static String etag(UUID id, int version, Object variant) {
        return Conditional.versionTag(version, id, variant, Days.today());
    }

    RestResponse<OfferView> created(Stored stored, String language) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(stored, language))
                .location(URI.create(
                        "/api/v1/integrationsatlas/offers/" + stored.offer().id()))
                .header(HttpHeaders.ETAG, etag(stored.offer(), language))
                .build();
    }

    RestResponse<OfferView> written(Stored stored, String language) {
        return RestResponse.ResponseBuilder.ok(view(stored, language))
                .header(HttpHeaders.ETAG, etag(stored.offer(), language))
                .build();
    }
}
