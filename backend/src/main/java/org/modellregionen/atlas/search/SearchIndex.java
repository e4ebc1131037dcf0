package org.modellregionen.atlas.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.atlas.PublicOffers.PublicOffer;
import org.modellregionen.atlas.search.document.OfferDocuments;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.IndexStore;
import org.modellregionen.atlas.search.engine.OfferDocument;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.atlas.search.text.Analysis;
import org.modellregionen.common.Hashes;

/** The index that answers, and the one that is being filled; most of the time they are the same. */
@ApplicationScoped
class SearchIndex {
    private final PublicOffers offers;
    private final Thesaurus thesaurus;
    private final ObjectMapper json;
    private final IndexStore store;
    private volatile SearchEngine engine;
    private SearchEngine filling;
    private String fingerprint;

    SearchIndex(PublicOffers offers, Thesaurus thesaurus, ObjectMapper json, IndexStore store) {
        this.offers = offers;
        this.thesaurus = thesaurus;
        this.json = json;
        this.store = store;
    }

    /** The engine to ask, or null before the first start. */
    SearchEngine engine() {
        return engine;
    }

    /** The engine to write to, or null when this replica fills none. */
    SearchEngine filling() {
        return filling;
    }

    /** Everything that decides how documents are written; an index of another make-up would answer wrongly. */
    private String fingerprint() {
        String source =
                Fields.VERSION + Analysis.fingerprint() + thesaurus.now().structure();
        return Hashes.sha256(source).substring(0, 16);
    }

    /**
     * The thesaurus is another one. When that needs an index of another make-up, the present one answers until the new
     * one has caught up.
     */
    void renew() {
        String present = fingerprint();
        if (!present.equals(fingerprint)) {
            leave();
            fingerprint = present;
        }
    }

    boolean isMyTurn() {
        return store.isMyTurn(fingerprint);
    }

    /** The index to fill; it answers at once when there is no other. */
    SearchEngine open() {
        filling = store.open(fingerprint);
        if (engine == null) {
            engine = filling;
        }
        return filling;
    }

    /** The index that was filled has caught up and answers from now on. */
    void publish() {
        use(filling);
        store.publish(fingerprint, filling);
    }

    /** Answers from the index that another replica fills; false when there is none that has caught up. */
    boolean attach() {
        SearchEngine other = store.filledByOther(fingerprint);
        if (other != null) {
            use(other);
        }
        return other != null;
    }

    private void use(SearchEngine next) {
        SearchEngine old = engine;
        engine = next;
        if (old != null && old != next) {
            old.close();
        }
    }

    /** Ends the filling. */
    void leave() {
        if (filling != null && filling != engine) {
            filling.close();
        }
        filling = null;
    }

    /** Brings the given offers to their present state in an engine. What is not public (any more) is removed. */
    void update(SearchEngine target, Collection<UUID> ids) {
        Map<UUID, PublicOffer> present = offers.find(ids);
        OfferDocuments documents = new OfferDocuments(json, thesaurus.now()::withBroader);
        Instant now = Instant.now();
        List<OfferDocument> changed =
                present.values().stream().map(offer -> documents.of(offer, now)).toList();
        target.apply(
                changed, ids.stream().filter(id -> !present.containsKey(id)).toList());
    }

    void close() {
        leave();
        if (engine != null) {
            engine.close();
        }
        store.close();
    }
}
