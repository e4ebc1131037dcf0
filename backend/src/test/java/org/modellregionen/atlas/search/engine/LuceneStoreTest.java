package org.modellregionen.atlas.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneStoreTest {
    @TempDir
    Path root;

    @Test
    void servicesWithTheSameDirectoryTakeAFolderEach() {
        try (LuceneStore one = new LuceneStore(root);
                LuceneStore other = new LuceneStore(root);
                SearchEngine first = one.open("made");
                SearchEngine second = other.open("made")) {
            first.commit("here");
            assertNull(second.position());
            assertTrue(Files.isDirectory(root.resolve("1/made")));
            assertTrue(Files.isDirectory(root.resolve("2/made")));
        }
    }

    @Test
    void aServiceThatComesBackGoesOnWithWhatItHad() {
        try (LuceneStore store = new LuceneStore(root)) {
            try (SearchEngine engine = store.open("made")) {
                engine.commit("here");
            }
        }
        try (LuceneStore store = new LuceneStore(root);
                SearchEngine engine = store.open("made")) {
            assertEquals("here", engine.position());
        }
    }

    @Test
    void anIndexThatWasPublishedReplacesThoseOfAnotherMakeUpInItsFolderOnly() {
        try (LuceneStore one = new LuceneStore(root);
                LuceneStore other = new LuceneStore(root)) {
            one.open("old").close();
            other.open("old").close();
            try (SearchEngine engine = one.open("new")) {
                one.publish("new", engine);
            }
            assertFalse(Files.exists(root.resolve("1/old")));
            assertTrue(Files.exists(root.resolve("1/new")));
            assertTrue(Files.exists(root.resolve("2/old")));
        }
    }
}
