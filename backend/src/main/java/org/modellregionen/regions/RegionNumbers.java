package org.modellregionen.regions;

import java.util.Map;

/** What a capability counts by region. Regions know nobody above them, so each capability brings its own numbers. */
public interface RegionNumbers {

    /** Name of the number, such as {@code publishedOffers}. */
    String name();

    /** The count by key of the region; a region without any may be left out. */
    Map<String, Long> counts();
}
