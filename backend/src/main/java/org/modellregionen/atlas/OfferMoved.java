package org.modellregionen.atlas;

import java.util.UUID;

/** Thrown where an offer is asked for that has been merged into another one, which is to be read instead. */
class OfferMoved extends RuntimeException {
    private final UUID from;
    private final UUID to;

    OfferMoved(UUID from, UUID to) {
        super(null, null, false, false);
        this.from = from;
        this.to = to;
    }

    UUID from() {
        return from;
    }

    UUID to() {
        return to;
    }
}
