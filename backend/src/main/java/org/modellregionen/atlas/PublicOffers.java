package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.atlas.OfferStore.Stored;
import org.modellregionen.common.ProblemException;

/** Offers as the search reads them. */
@ApplicationScoped
public class PublicOffers {
    private final OfferStore store;
    private final OfferService offers;
    private final OfferAnswers answers;

    PublicOffers(OfferStore store, OfferService offers, OfferAnswers answers) {
        this.store = store;
        this.offers = offers;
        this.answers = answers;
    }

    public record PublicOffer(Offer offer, String providerName) {
        public OfferView view(String language, Instant now) {
            return OfferView.of(new Stored(offer, providerName), language, now);
        }
    }

    /** One offer as the caller may see it, with its ETag. */
    public record Seen(OfferView view, String etag) {}

    /** Those of the given offers that are public now. */
    @Transactional
    public Map<UUID, PublicOffer> find(Collection<UUID> ids) {
        Map<UUID, PublicOffer> found = new LinkedHashMap<>();
        store.find(ids).forEach((id, stored) -> {
            if (stored.offer().isPublic()) {
                found.put(id, new PublicOffer(stored.offer(), stored.providerName()));
            }
        });
        return found;
    }

    /** The ETag under which everybody reads a public offer today. */
    public static String etag(UUID id, int version, String language) {
        return OfferAnswers.etag(id, version, language);
    }

    /** @throws ProblemException 404 when there is none that the caller may see */
    @Transactional
    public Seen read(UUID id, String language) {
        Stored stored = offers.read(id);
        OfferView view = answers.view(stored, language);
        // What an editor sees besides must not be taken for what everybody sees.
        Object variant = view.possibleSteps() == null
                ? language
                : language + view.possibleSteps() + view.revisionPending() + view.returnReason();
        return new Seen(view, OfferAnswers.etag(stored.offer(), variant));
    }
}
