package org.modellregionen.atlas.search.opensearch;

import org.modellregionen.atlas.search.engine.Fields;

/** Names of fields that are not the same as in the embedded index. */
final class OpenSearchFields {
    /** Object that holds the text fields. */
    static final String TEXT = "text";
    /** Object that holds a field for the values of each facet. */
    static final String FACET = "facet";
    /** Rules of opening, each a nested document. */
    static final String OPENING = "opening";

    static final String CARD = Fields.CARD;
    static final String COORDINATES = Fields.COORDINATES;

    private OpenSearchFields() {}

    static String text(String field) {
        return field.equals(Fields.WORD) ? field : TEXT + '.' + field;
    }

    static String facet(String dimension) {
        return FACET + '.' + dimension;
    }
}
