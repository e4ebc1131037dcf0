package org.modellregionen.atlas.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The make-up of the text analysis. */
public final class Analysis {
    /** To be raised when the analysis changes in a way that its word lists do not show. */
    private static final int VERSION = 1;

    private Analysis() {}

    /** Differs whenever the same text might be analysed differently. */
    public static String fingerprint() {
        try {
            return VERSION
                    + String.join("\n", WordLists.lines("compound-words.txt"))
                    + String.join("\n", WordLists.lines("stop-words.txt"))
                    + org.apache.lucene.util.Version.LATEST;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
