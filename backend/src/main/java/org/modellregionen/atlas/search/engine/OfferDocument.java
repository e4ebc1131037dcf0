package org.modellregionen.atlas.search.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An offer as the index holds it.
 *
 * @param texts analysed tokens by field
 * @param filters {@code dimension/value} terms
 * @param points latitude and longitude in degrees, in pairs
 * @param modified microseconds since 1970
 * @param validUntil last day it is valid, as days since 1970; {@link Integer#MAX_VALUE} without an end
 * @param titleOrder collation key of the title
 * @param times when it is open, see {@code Times}
 * @param card the answer's parts for a hit, see {@code CardBytes}
 * @param offer the answer's parts for the whole offer, see {@code OfferBytes}
 */
public record OfferDocument(
        UUID id,
        Map<String, List<String>> texts,
        List<String> filters,
        double[] points,
        long modified,
        int validUntil,
        int minAge,
        int maxAge,
        byte[] titleOrder,
        byte[] times,
        byte[] card,
        byte[] offer) {}
