package org.modellregionen.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsHoldNoSyntax() {
        assertEquals(List.of("kurs", "frauen"), SearchWords.of("Kurs für Frauen!"));
        assertEquals(List.of("a", "b"), SearchWords.of("a:* & 'b' | %_\\"));
        assertEquals(List.of(), SearchWords.of("%&!"));
    }

    @Test
    void emptyWordsCountOnlyWhenThereAreNoOthers() {
        assertEquals(List.of("der", "die"), SearchWords.of("der die"));
    }

    @Test
    void compoundsAreSplitWhereBothPartsCanBeWords() {
        assertTrue(SearchWords.parts("elternarbeit").contains("(eltern & arbeit)"));
        assertTrue(SearchWords.parts("vereinsarbeit").contains("(verein & arbeit)"));
        assertNull(SearchWords.parts("kurse"));
    }

    @Test
    void overlongTextsAreRefused() {
        String text = "a".repeat(201);
        assertThrows(ProblemException.class, () -> SearchWords.of(text));
    }
}
