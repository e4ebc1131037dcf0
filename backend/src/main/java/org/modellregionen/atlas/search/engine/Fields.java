package org.modellregionen.atlas.search.engine;

import java.util.List;
import java.util.Map;

/** Names and weights of the fields of the index. Changing anything here changes {@link #VERSION}. */
public final class Fields {
    /** Part of the fingerprint: an index of another version is built anew. */
    public static final int VERSION = 1;

    public static final String ID = "id";
    /** {@code dimension/value} terms for filters and facets. */
    public static final String FILTER = "filter";

    public static final String POINT = "point";
    public static final String COORDINATES = "coordinates";
    public static final String MODIFIED = "modified";
    public static final String VALID_UNTIL = "validUntil";
    public static final String MIN_AGE = "minAge";
    public static final String MAX_AGE = "maxAge";
    public static final String TITLE_ORDER = "titleOrder";
    public static final String TIMES = "times";
    public static final String CARD = "card";
    public static final String OFFER = "offer";

    /** Folded words as they are written; for prefixes and spelling. */
    public static final String WORD = "word";
    /** Folded names: provider, places, streets, postcodes. */
    public static final String NAME = "name";

    public static final String GERMAN = "de";
    public static final String PARTS = "de_parts";

    public static final Map<String, float[]> BM25 = new java.util.HashMap<>();

    private Fields() {}

    public static String text(String language) {
        return language.equals("de-x-leicht") ? GERMAN : language;
    }

    public static String title(String language) {
        return text(language) + "_title";
    }

    /** BM25's k1 and b of a field. */
    public static float[] similarity(String field) {
        float[] own = BM25.get(field);
        if (own != null) {
            return own;
        }
        return field.endsWith("_title") ? new float[] {1.2f, 0.5f} : new float[] {1.2f, 0.75f};
    }

    public static final List<String> FACETS = List.of(
            "fieldOfAction",
            "topic",
            "targetGroup",
            "language",
            "region",
            "level",
            "day",
            "daytime",
            "free",
            "accessible",
            "childcare",
            "online");
}
