package org.modellregionen.atlas;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an offer stands in its life. Only {@link #PUBLISHED} offers are public. */
public enum OfferStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    PAUSED,
    EXPIRED,
    ARCHIVED;

    @JsonValue
    public String key() {
        return name().toLowerCase();
    }
}
