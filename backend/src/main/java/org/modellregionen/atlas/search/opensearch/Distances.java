package org.modellregionen.atlas.search.opensearch;

import java.nio.ByteBuffer;
import org.modellregionen.atlas.search.engine.EngineQuery.Near;

/** How far away an offer takes place. */
final class Distances {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private Distances() {}

    /**
     * Metres to the nearest place; infinite when there is none with coordinates.
     *
     * @param coordinates latitudes and longitudes in degrees, as eight bytes each
     */
    static double metres(Near near, byte[] coordinates) {
        double latitude = Math.toRadians(near.latitude());
        double longitude = Math.toRadians(near.longitude());
        double nearest = Double.POSITIVE_INFINITY;
        ByteBuffer degrees = ByteBuffer.wrap(coordinates);
        while (degrees.hasRemaining()) {
            double lat = Math.toRadians(degrees.getDouble());
            double halfLat = Math.sin((lat - latitude) / 2);
            double halfLon = Math.sin((Math.toRadians(degrees.getDouble()) - longitude) / 2);
            double a = halfLat * halfLat + Math.cos(lat) * Math.cos(latitude) * halfLon * halfLon;
            nearest = Math.min(nearest, 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a))));
        }
        return nearest;
    }
}
