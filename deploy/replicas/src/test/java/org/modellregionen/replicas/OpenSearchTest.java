package org.modellregionen.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellregionen.replicas.Replica.Published;

/** Two processes of the service that share an index on OpenSearch, and for comparison one with an index of its own. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchTest {
    private static final long SOON_MILLIS = 1_000;
    private static final double SCORE_TOLERANCE = 1e-4;
    /** After all tests without an order, which stand at {@link Order#DEFAULT}. */
    private static final int LAST = Order.DEFAULT + 1;

    private static OpenSearchNode node;
    private static Platform platform;
    private static Replica embedded;
    private static Replica one;
    private static Replica other;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        node = OpenSearchNode.start();
        platform = new Platform();
        Map<String, String> settings = new HashMap<>();
        settings.put("PLATFORM_SEARCH_ENGINE", "opensearch");
        // A node that does not answer is passed over.
        settings.put("PLATFORM_SEARCH_OPENSEARCH_HOSTS", "http://127.0.0.1:1," + node.address());
        settings.put("PLATFORM_SEARCH_OPENSEARCH_INDEX_PREFIX", "tests");
        one = platform.start("opensearch-1", settings).ready();
        other = platform.start("opensearch-2", settings);
        // Last, so that it builds its index at once, without documents that were replaced.
        embedded = platform.start(
                "embedded",
                Map.of(
                        "PLATFORM_SEARCH_DIRECTORY",
                        Files.createTempDirectory("replicas-search-").toString()));
        embedded.ready();
        other.ready();
        node.forgetReplaced();
    }

    @AfterAll
    static void stop() throws IOException {
        if (platform != null) {
            platform.close();
        }
        if (node != null) {
            node.close();
        }
    }

    private static void assertSoon(long millis) {
        assertTrue(millis <= SOON_MILLIS, "It took " + millis + " ms");
    }

    /** Filters, orders, pages, facets: the whole answers are the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?page=3&pageSize=7",
                "?page=400",
                "?sort=title&pageSize=100",
                "?sort=-title&pageSize=100",
                "?sort=modified&pageSize=100&page=2",
                "?sort=-modified&pageSize=50",
                "?free=true&language=tr",
                "?topic=deutschkurs&topic=alphabetisierung&pageSize=100",
                "?territory=06611",
                "?territory=06&accessible=true",
                "?region=kassel&facets=topic,language,day",
                "?region=kassel&fieldOfAction=sprachfoerderung&facets=fieldOfAction,region,level,targetGroup",
                "?day=mo&daytime=evening&facets=day,daytime",
                "?level=B1&level=B2&childcare=true&facets=level,childcare,free,online,accessible",
                "?age=12&facets=targetGroup",
                "?age=70",
                "?openAt=2026-11-30T17:00:00Z&pageSize=100",
                "?openAt=2026-12-25T10:30:00Z&facets=day",
                "?openAt=2027-03-02T08:59:00Z",
                "?near=51.3127,9.4797&radiusKm=5&pageSize=100",
                "?near=50.11,8.68&radiusKm=200&sort=distance&pageSize=100",
                "?near=50.11,8.68&radiusKm=40&sort=title&facets=topic",
                "?place=Hanau&radiusKm=20",
                "?free=true&childcare=true&online=true&level=C2&region=kassel",
                "?provider=caritas-kassel"
            })
    void bothEnginesAnswerTheSame(String question) throws Exception {
        JsonNode expected = embedded.search(question);
        assertEquals(expected, one.search(question));
        assertEquals(expected, other.search(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=Deutschkurs",
                "q=Deutschkurs am Abend",
                "q=Deutschkurs mit Kinderbetreuung in Kassel",
                "q=Wo finde ich Hilfe beim Ausfüllen von Formularen?",
                "q=Hausaufgabenhilfe",
                "q=Hausaufgaben Hilfe",
                "q=deutschk",
                "q=Deutchkurs",
                "q=Beratnug",
                "q=Sprachcafe Hanau",
                "q=Schwangerschaft&region=kassel",
                "q=Arbeit&sort=modified",
                "q=Arbeit&sort=title&facets=topic,region",
                "q=Beratung&near=51.3127,9.4797&radiusKm=30",
                "q=Beratung&near=51.3127,9.4797&radiusKm=200&sort=distance",
                "q=Beratung&free=true&language=ar&facets=language,fieldOfAction",
                "q=Beratung&openAt=2026-11-30T10:00:00Z",
                "q=Deutsch&page=2&pageSize=10",
                "q=German course&lang=en",
                "q=almanca kursu&lang=tr",
                "q=курси німецької&lang=uk",
                "q=دورة اللغة الألمانية&lang=ar",
                "q=34117",
                "q=Caritas",
                "q=xyzzyq",
                "q=xyzzyq Deutschkurs"
            })
    void bothEnginesFindTheSameForWords(String question) throws Exception {
        String query = '?'
                + java.net
                        .URI
                        .create("x")
                        .resolve(new java.net.URI(null, null, "/", question, null))
                        .getRawQuery();
        for (String size : new String[] {query, query + (query.contains("pageSize") ? "" : "&pageSize=100")}) {
            assertAlike(embedded.search(size), one.search(size));
        }
    }

    /**
     * The same but for hits of almost the same score, which may change places: scores are sums of many small numbers,
     * and the engines add them up in another order.
     */
    private static void assertAlike(JsonNode expected, JsonNode found) {
        Map<String, JsonNode> shown = new HashMap<>();
        JsonNode items = expected.get("items");
        assertEquals(items.size(), found.get("items").size());
        for (int i = 0; i < items.size(); i++) {
            JsonNode hit = found.get("items").get(i);
            double score = items.get(i).get("score").asDouble();
            assertEquals(score, hit.get("score").asDouble(), score * SCORE_TOLERANCE);
            shown.put(items.get(i).get("id").asText(), withoutScore(items.get(i)));
        }
        for (JsonNode hit : found.get("items")) {
            JsonNode same = shown.get(hit.get("id").asText());
            if (same != null) {
                assertEquals(same, withoutScore(hit));
            } else {
                double last = items.get(items.size() - 1).get("score").asDouble();
                assertEquals(last, hit.get("score").asDouble(), last * SCORE_TOLERANCE);
            }
        }
        assertEquals(withoutItems(expected), withoutItems(found));
    }

    private static JsonNode withoutScore(JsonNode item) {
        return ((ObjectNode) item.deepCopy()).without("score");
    }

    private static JsonNode withoutItems(JsonNode page) {
        return ((ObjectNode) page.deepCopy()).without("items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "deutsch", "deutschk", "kurs+f", "Hana", "bera", "xyz"})
    void suggestionsAreTheSame(String typed) throws Exception {
        String path = "/api/v1/integrationsatlas/suggestions?q=" + typed;
        assertEquals(embedded.get(path), one.get(path));
    }

    @Test
    void wholeOffersAreTheSame() throws Exception {
        String id = Replica.ids(embedded.search("?q=Deutschkurs")).get(0);
        String path = "/api/v1/integrationsatlas/offers/" + id;
        assertEquals(embedded.get(path), one.get(path));
        String delta = "?modifiedAfter=2000-01-01T00:00:00Z&limit=100";
        assertEquals(embedded.search(delta), one.search(delta));
    }

    @Test
    @Order(LAST)
    void aWriteIsFoundOnAllReplicasAndWhatIsArchivedIsNot() throws Exception {
        Published offer = other.publish("Polarlichtkurs");
        assertSoon(one.millisUntil(true, offer.id(), "Polarlichtkurs"));
        other.millisUntil(true, offer.id(), "Polarlichtkurs");
        one.archive(offer);
        assertSoon(other.millisUntil(false, offer.id(), "Polarlichtkurs"));
        one.millisUntil(false, offer.id(), "Polarlichtkurs");
    }

    @Test
    @Order(LAST + 1)
    void anIndexIsBuiltAnewWhileSearchesGoOn() throws Exception {
        String before = platform.ask("SELECT index_name FROM search_index");
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicInteger searches = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int total = total(one);
        Thread searching = new Thread(() -> {
            try {
                while (!stopped.get()) {
                    for (Replica each : new Replica[] {one, other}) {
                        // Each search is another one, so that none is answered from memory.
                        String age = "?age=" + searches.incrementAndGet() % 10;
                        assertTrue(each.search(age).at("/page/totalItems").asInt() > 0);
                        assertEquals(total, total(each));
                    }
                }
            } catch (Exception | AssertionError failed) {
                failure.set(failed);
            }
        });
        searching.start();
        platform.update("DELETE FROM search_index");
        String after = null;
        for (int i = 0; i < 300 && after == null; i++) {
            Thread.sleep(100);
            after = platform.ask("SELECT index_name FROM search_index WHERE ready");
        }
        Thread.sleep(1_500);
        stopped.set(true);
        searching.join();
        assertEquals(null, failure.get());
        assertTrue(searches.get() > 10);
        assertNotEquals(before, after);
        Published offer = one.publish("Neubaukurs");
        assertSoon(other.millisUntil(true, offer.id(), "Neubaukurs"));
    }

    private static int total(Replica replica) throws IOException, InterruptedException {
        return replica.search("?pageSize=1").at("/page/totalItems").asInt();
    }

    @Test
    @Order(LAST + 2)
    void aFollowerThatDiesIsReplaced() throws Exception {
        String filling = platform.ask("SELECT application_name" + TURN);
        Replica dying = filling.equals(one.toString()) ? one : other;
        Replica left = dying == one ? other : one;
        dying.kill();
        Published offer = left.publish("Erbfolgekurs");
        left.millisUntil(true, offer.id(), "Erbfolgekurs");
        assertEquals(left.toString(), platform.ask("SELECT application_name" + TURN));
        // And one whose session ends goes on as soon as it has the turn again.
        platform.ask("SELECT pg_terminate_backend(pid)" + TURN);
        Published next = left.publish("Sitzungskurs");
        left.millisUntil(true, next.id(), "Sitzungskurs");
    }

    /** The session that holds the lock of the one who fills the index. */
    private static final String TURN =
            " FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory' AND objsubid = 2 AND granted";
}
