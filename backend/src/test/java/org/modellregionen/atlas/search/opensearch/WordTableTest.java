package org.modellregionen.atlas.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellregionen.atlas.search.engine.Dictionary.Similar;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.LuceneEngine;
import org.modellregionen.atlas.search.engine.OfferDocument;

/** The words in memory are looked up as those of the embedded index are. */
class WordTableTest {
    private static final List<List<String>> OFFERS = List.of(
            List.of("deutschkurs", "abend", "kassel", "beratung"),
            List.of("deutsch", "deutschkurse", "beratung", "hanau", "курси"),
            List.of("beratungen", "beratung", "straße", "abende", "курс"),
            List.of("kurs", "kasse", "deutschkurs", "d"));

    private static LuceneEngine engine;
    private static WordTable table;

    @BeforeAll
    static void fill() {
        engine = new LuceneEngine(null);
        Map<String, Integer> counted = new HashMap<>();
        List<OfferDocument> documents = new ArrayList<>();
        for (List<String> words : OFFERS) {
            documents.add(document(words));
            words.forEach(word -> counted.merge(word, 1, Integer::sum));
        }
        engine.apply(documents, List.of());
        engine.refresh();
        table = new WordTable(counted);
    }

    private static OfferDocument document(List<String> words) {
        byte[] nothing = {};
        return new OfferDocument(
                UUID.randomUUID(),
                Map.of(Fields.WORD, words),
                List.of(),
                new double[0],
                0,
                Integer.MAX_VALUE,
                0,
                Integer.MAX_VALUE,
                "x".getBytes(StandardCharsets.UTF_8),
                nothing,
                nothing,
                nothing);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "deutsch", "ber", "str", "кур", "x", "z"})
    void beginnings(String prefix) {
        assertEquals(engine.startingWith(prefix, 3), table.startingWith(prefix, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deutchkurs", "beratnug", "abendt", "kase", "kurst", "курсы", "strasse", "xyz"})
    void typingErrors(String word) {
        for (int edits = 1; edits <= 2; edits++) {
            for (int prefix = 0; prefix <= 1; prefix++) {
                List<Similar> expected = engine.similar(word, edits, prefix, 4);
                assertEquals(expected, table.similar(word, edits, prefix, 4));
            }
        }
    }
}
