package org.modellregionen.atlas.search.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that come with the program. */
final class WordLists {
    private static final String FOLDER = "/db/reference/search/";

    private WordLists() {}

    /** The words of a list; lines that begin with # are remarks. */
    static Set<String> lines(String file) throws IOException {
        return text(FOLDER + file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String text(String file) throws IOException {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("Missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
