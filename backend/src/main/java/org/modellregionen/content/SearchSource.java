package org.modellregionen.content;

import java.util.Collection;
import java.util.StringJoiner;

/** Collects the texts of an entry that a search shall find it by. */
public final class SearchSource {
    private final StringJoiner text = new StringJoiner(" · ");

    /** Adds a text, or all texts of a collection; null adds nothing. */
    public SearchSource add(Object part) {
        if (part instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (part != null) {
            text.add(part.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
