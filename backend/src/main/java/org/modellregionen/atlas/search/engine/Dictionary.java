package org.modellregionen.atlas.search.engine;

import java.util.List;

/** What is known about the words in the index. */
public interface Dictionary {

    /** In how many offers the field holds the token, roughly. */
    int frequency(String field, String token);

    /** Folded words that begin with {@code prefix}, the most frequent first. */
    List<Similar> startingWith(String prefix, int limit);

    /** Folded words within {@code edits} typing errors of {@code word}, the best first. */
    List<Similar> similar(String word, int edits, int prefixLength, int limit);

    record Similar(String word, int frequency, float likeness) {}
}
