package org.modellregionen.atlas.search;

/** placeholder for the reference above */
final class FastOffers {
    private FastOffers() {}
}
