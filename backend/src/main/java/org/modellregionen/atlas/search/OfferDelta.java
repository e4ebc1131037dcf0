package org.modellregionen.atlas.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.atlas.PublicOffers.PublicOffer;
import org.modellregionen.atlas.search.document.JsonOut;
import org.modellregionen.atlas.search.document.OfferBytes;
import org.modellregionen.atlas.search.document.OfferDocuments;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.DeltaRequest;
import org.modellregionen.changes.DeltaRequest.Position;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Deltas.Change;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Days;

/** The delta of published offers: which and in what order says the change log, the offers come ready-made from the index. */
@ApplicationScoped
class OfferDelta {
    private final Deltas deltas;
    private final SearchIndex index;
    private final PublicOffers offers;
    private final ObjectMapper json;

    OfferDelta(Deltas deltas, SearchIndex index, PublicOffers offers, ObjectMapper json) {
        this.deltas = deltas;
        this.index = index;
        this.offers = offers;
        this.json = json;
    }

    @Transactional
    public RestResponse<byte[]> page(DeltaRequest request, String language, HttpHeaders headers, UriInfo uri) {
        Position from = request.position();
        List<Change> changes = deltas.changes(ChangeType.OFFER, from, request.limit());
        Position last = changes.isEmpty()
                ? from
                : new Position(
                        changes.get(changes.size() - 1).modified(),
                        changes.get(changes.size() - 1).id());
        String etag =
                Conditional.etag("offers", from, last, changes.size(), language, Days.today(), fingerprint(changes));
        RestResponse<byte[]> answer =
                Conditional.read(headers, etag, null, language, () -> write(changes, last, language));
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("modifiedAfter")
                .replaceQueryParam("cursor", last.toCursor())
                .build()
                .toString();
        answer.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        return answer;
    }

    private static int fingerprint(List<Change> changes) {
        return changes.hashCode();
    }

    private byte[] write(List<Change> changes, Position last, String language) {
        Map<UUID, byte[]> present = present(changes);
        Instant now = Instant.now();
        JsonOut out = new JsonOut(changes.size() * 4_096 + 200);
        out.raw("{\"items\":[");
        boolean first = true;
        for (Change change : changes) {
            byte[] offer = present.get(change.id());
            if (change.deleted()) {
                out.raw(first ? "" : ",").raw("{\"id\":\"").raw(change.id().toString());
                out.raw("\",\"deleted\":true,\"modified\":\"")
                        .raw(change.modified().toString())
                        .raw("\"}");
                first = false;
            } else if (offer != null) {
                out.raw(first ? "" : ",");
                OfferBytes.write(offer, language, now, out);
                first = false;
            }
        }
        out.raw("],\"nextCursor\":\"").raw(last.toCursor()).raw("\"}");
        return out.toBytes();
    }

    /** From the index; what it does not hold yet, or in an older state, from the database. */
    private Map<UUID, byte[]> present(List<Change> changes) {
        SearchEngine engine = index.engine();
        List<UUID> ids =
                changes.stream().filter(c -> !c.deleted()).map(Change::id).toList();
        List<byte[]> held = engine == null ? Collections.nCopies(ids.size(), null) : engine.offers(ids);
        Map<UUID, byte[]> present = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        int i = 0;
        for (Change change : changes) {
            if (!change.deleted()) {
                byte[] offer = held.get(i++);
                if (offer != null && !OfferBytes.head(offer).modified().isBefore(change.modified())) {
                    present.put(change.id(), offer);
                } else {
                    missing.add(change.id());
                }
            }
        }
        if (!missing.isEmpty()) {
            Instant now = Instant.now();
            for (PublicOffer offer : offers.find(missing).values()) {
                present.put(offer.offer().id(), OfferDocuments.bytes(offer, now, json));
            }
        }
        return present;
    }
}
