package org.modellregionen.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellregionen.replicas.Replica.Published;

/** Two processes of the service on one database, each with its own search index. */
class TwoReplicasTest {
    private static final long SOON_MILLIS = 1_000;

    private static Platform platform;
    private static Path search;
    private static Replica one;
    private static Replica other;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        platform = new Platform();
        search = Files.createTempDirectory("replicas-search-");
        Map<String, String> settings = Map.of(
                "PLATFORM_SEARCH_DIRECTORY", search.toString(),
                "PLATFORM_OFFERS_EXPIRY_EVERY", "1s",
                "PLATFORM_OFFERS_EXPIRY_DELAY", "1s");
        // Both at once on an empty database: who comes first creates the tables and loads the content.
        one = platform.start("replica-1", settings);
        other = platform.start("replica-2", settings);
        one.ready();
        other.ready();
    }

    @AfterAll
    static void stop() throws IOException {
        if (platform != null) {
            platform.close();
        }
    }

    private static void assertSoon(long millis) {
        assertTrue(millis <= SOON_MILLIS, "It took " + millis + " ms");
    }

    @Test
    void whatIsPublishedThroughOneIsFoundOnTheOther() throws Exception {
        Published offer = one.publish("Nordlichtkurs");
        assertSoon(other.millisUntil(true, offer.id(), "Nordlichtkurs"));
        one.millisUntil(true, offer.id(), "Nordlichtkurs");
        other.archive(offer);
        assertSoon(one.millisUntil(false, offer.id(), "Nordlichtkurs"));
        other.millisUntil(false, offer.id(), "Nordlichtkurs");
    }

    @Test
    void deltasAreTheSame() throws Exception {
        Published stays = one.publish("Delta bleibt");
        Published goes = other.publish("Delta geht");
        one.archive(goes);
        String path = "?modifiedAfter=2000-01-01T00:00:00Z&limit=100";
        assertEquals(one.search(path), other.search(path));
        one.millisUntil(true, stays.id(), "Delta bleibt");
        other.millisUntil(true, stays.id(), "Delta bleibt");
        assertEquals(one.search(path), other.search(path));
    }

    @Test
    void contentWasLoadedOnce() throws Exception {
        assertEquals(
                platform.ask("SELECT count(DISTINCT external_id) FROM offer WHERE source = 'demo'"),
                platform.ask("SELECT count(*) FROM offer WHERE source = 'demo'"));
        assertEquals(
                one.search("?pageSize=1").at("/page/totalItems"),
                other.search("?pageSize=1").at("/page/totalItems"));
    }

    @Test
    void eachHasAFolderOfItsOwnInTheSearchDirectory() {
        assertTrue(Files.isDirectory(search.resolve("1")));
        assertTrue(Files.isDirectory(search.resolve("2")));
    }

    /** On both replicas the job runs every second. */
    @Test
    void anOfferThatIsOverEndsOnce() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ids.add(one.publish("Ablaufkurs").id());
        }
        String all = "('" + String.join("', '", ids) + "')";
        one.millisUntil(true, ids.get(29), "Ablaufkurs");
        platform.update("UPDATE offer SET valid_until = current_date - 2 WHERE id IN " + all);
        for (Replica each : List.of(one, other)) {
            each.millisUntil(false, ids.get(29), "Ablaufkurs");
        }
        String entries = "SELECT count(*) FROM audit_entry WHERE action = 'expiry' AND object_id IN " + all;
        assertEquals("30", platform.ask(entries));
    }
}
