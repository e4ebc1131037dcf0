package org.modellregionen.monitor.editions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellregionen.common.Hashes;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

/** A region without other observations in these tests: Wetzlar. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EditionTest {
    private static final String REGION = "wetzlar";
    private static final String CITY = "06532023";
    private static final String STATISTICS = Tokens.user("edition-statistics", "statistics", "/regions/" + REGION);
    private static final String WRITER = Tokens.user("edition-writer", "coordination", "/regions/" + REGION);
    private static final String APPROVER = Tokens.user("edition-approver", "coordination", "/regions/" + REGION);
    private static final String HEAD = Tokens.user("edition-head", "head", "/regions/" + REGION);
    private static final String FOREIGN = Tokens.user("edition-foreign", "coordination", "/regions/kassel");

    @Inject
    EntityManager entities;

    private String id;

    @BeforeEach
    void begin() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String sql : List.of(
                    "ALTER TABLE edition DISABLE TRIGGER USER",
                    "ALTER TABLE edition_cell DISABLE TRIGGER USER",
                    "ALTER TABLE edition_content DISABLE TRIGGER USER",
                    "UPDATE observation SET edition_id = NULL, shown = false WHERE publisher = '" + REGION + "'",
                    "DELETE FROM edition WHERE publisher = '" + REGION + "'",
                    "DELETE FROM observation WHERE publisher = '" + REGION + "'",
                    "ALTER TABLE edition ENABLE TRIGGER USER",
                    "ALTER TABLE edition_cell ENABLE TRIGGER USER",
                    "ALTER TABLE edition_content ENABLE TRIGGER USER")) {
                entities.createNativeQuery(sql).executeUpdate();
            }
        });
        deliver(
                "2023;total;40;100",
                "2023;foreign;10;40",
                "2023;german;30;60",
                "2024;total;50;100",
                "2024;foreign;2;40",
                "2024;german;48;60");
        id = Api.as(WRITER)
                .contentType("application/json")
                .body(Map.of("title", "Integrationsmonitor 2026"))
                .post("/regions/" + REGION + "/editions")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("status", equalTo("draft"))
                .extract()
                .path("id");
    }

    private static void deliver(String... lines) {
        StringBuilder file = new StringBuilder("Jahr;Gebiet;Gruppe;Wert;Zähler;Nenner\n");
        for (String line : lines) {
            String[] parts = line.split(";");
            double share = Math.round(1000.0 * Integer.parseInt(parts[2]) / Integer.parseInt(parts[3])) / 10.0;
            file.append(parts[0])
                    .append(';')
                    .append(CITY)
                    .append(';')
                    .append(parts[1])
                    .append(';')
                    .append(String.valueOf(share).replace('.', ','))
                    .append(';')
                    .append(parts[2])
                    .append(';')
                    .append(parts[3])
                    .append('\n');
        }
        String imported = Api.as(STATISTICS)
                .contentType("text/csv")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/observations/imports?region=" + REGION + "&indicator=MRI-C1&source=" + UUID.randomUUID())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> "stored"
                .equals(Api.as(STATISTICS)
                        .get("/observations/imports/" + imported)
                        .path("status")));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            for (int i = 0; i < 200; i++) {
                if (condition.call()) {
                    return;
                }
                Thread.sleep(50);
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        throw new AssertionError("It does not come about");
    }

    private Response step(String token, String step, String ifMatch, Object body) {
        var request = Api.as(token);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.post("/editions/" + id + "/" + step);
    }

    private void published() {
        step(WRITER, "check", "*", null).then().statusCode(200);
        step(APPROVER, "approval", "*", null).then().statusCode(200);
        step(WRITER, "publication", "*", null).then().statusCode(200);
    }

    private static Response seen(String query) {
        return Api.anonymous().get("/observations?region=" + REGION + "&" + query);
    }

    @Test
    void nothingIsSeenBeforeItIsPublished() {
        seen("").then().statusCode(200).body("items", hasSize(0));
        Api.anonymous().get("/editions/" + id).then().statusCode(404);
        Api.as(FOREIGN).get("/editions/" + id).then().statusCode(404);
        Api.as(HEAD).get("/editions/" + id).then().statusCode(200);
        Api.anonymous().get("/regions/" + REGION + "/editions").then().body("items", hasSize(0));
        Api.as(WRITER).get("/regions/" + REGION + "/editions").then().body("items.id", contains(id));
        Api.anonymous()
                .get("/regions/" + REGION + "/monitor")
                .then()
                .statusCode(200)
                .body("edition", nullValue())
                .body("fields", hasSize(10));
    }

    @Test
    void theWorkingStateIsProtectedToo() {
        Api.as(STATISTICS)
                .get("/observations?state=working&indicator=MRI-C1&period=2024&group=foreign")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("confidential"))
                .body("items[0].value", nullValue())
                .body("items[0].numerator", nullValue());
        Api.anonymous().get("/observations?state=working").then().statusCode(403);
        Api.as(FOREIGN)
                .get("/observations?state=working&region=" + REGION)
                .then()
                .statusCode(403);
    }

    @Test
    void aPublishedEditionHidesWhatIsSmallAndWhatWouldGiveItAway() {
        published();
        seen("period=2023")
                .then()
                .body("items.value", hasSize(3))
                .body("items.status", contains("normal", "normal", "normal"));
        seen("period=2024&group=foreign").then().body("items[0].status", equalTo("confidential"));
        // Total and Germans together would tell the foreigners: one of them is kept back as well.
        long hidden = seen("period=2024").<List<String>>path("items.status").stream()
                .filter("confidential"::equals)
                .count();
        assertEquals(2, hidden);
        Api.as(WRITER)
                .get("/editions/" + id + "/disclosure")
                .then()
                .statusCode(200)
                .body("items.protection", hasSize(2))
                .body("items.find { it.group == 'foreign' }.protection", equalTo("primary_small"));
        Api.anonymous().get("/editions/" + id + "/disclosure").then().statusCode(401);
        Api.as(FOREIGN).get("/editions/" + id + "/disclosure").then().statusCode(403);
        Api.anonymous()
                .get("/regions/" + REGION + "/monitor?lang=en")
                .then()
                .statusCode(200)
                .body("edition.number", equalTo(1))
                .body("fields.indicators.flatten().find { it.key == 'MRI-C1' }.gap.period", equalTo("2023"))
                .body("fields.indicators.flatten().find { it.key == 'MRI-C1' }.gap.difference", equalTo(-25.0f));
    }

    @Test
    void theContentIsTheSameForEver() {
        published();
        Response edition = Api.anonymous().get("/editions/" + id);
        edition.then().statusCode(200).body("number", equalTo(1)).body("loss", nullValue());
        byte[] content = Api.anonymous().get("/editions/" + id + "/content").asByteArray();
        assertEquals(edition.path("contentHash"), Hashes.sha256(content));
        deliver("2023;total;44;100");
        assertArrayEquals(
                content, Api.anonymous().get("/editions/" + id + "/content").asByteArray());
        seen("period=2023&group=total")
                .then()
                .body("items[0].value", equalTo(40.0f))
                .body("items", hasSize(1));
        for (String sql : List.of(
                "UPDATE edition SET title = 'Anders' WHERE id = :id",
                "DELETE FROM edition_cell WHERE edition_id = :id",
                "UPDATE edition_content SET content = '' WHERE edition_id = :id",
                "UPDATE observation SET value = 1 WHERE edition_id = :id")) {
            assertThrows(
                    PersistenceException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(sql)
                                    .setParameter("id", UUID.fromString(id))
                                    .executeUpdate()),
                    sql);
        }
    }

    @Test
    void fourEyesAreNeededAndTheSecondPairIsNotTheDeliverers() {
        step(WRITER, "publication", "*", null).then().statusCode(409).body("allowedTransitions", contains("checked"));
        step(WRITER, "check", null, null).then().statusCode(428);
        step(FOREIGN, "check", "*", null).then().statusCode(404);
        step(HEAD, "check", "*", null).then().statusCode(403);
        String etag = Api.as(WRITER).get("/editions/" + id).header("ETag");
        step(WRITER, "check", etag, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("loss.observations", equalTo(6))
                .body("loss.primary", equalTo(1))
                .body("loss.countShare", greaterThan(0f));
        step(WRITER, "approval", etag, null).then().statusCode(412);
        step(WRITER, "approval", "*", null).then().statusCode(403);
        step(STATISTICS, "approval", "*", null).then().statusCode(403);
        step(APPROVER, "return", "*", Map.of("reason", "Titel fehlt das Jahr"))
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("reason", equalTo("Titel fehlt das Jahr"));
        step(APPROVER, "return", "*", Map.of("reason", "Noch einmal")).then().statusCode(409);
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "UPDATE edition SET status = 'approved', checked_by = 'x', approved_by = created_by"
                                                + " WHERE id = :id")
                                .setParameter("id", UUID.fromString(id))
                                .executeUpdate()));
    }

    @Test
    void whatIsWithdrawnSaysWhyAndTheEditionBeforeIsSeenAgain() {
        published();
        String first = id;
        String before = java.time.Instant.now().toString();
        deliver("2023;total;44;100");
        id = Api.as(WRITER)
                .contentType("application/json")
                .body(Map.of("title", "Berichtigt"))
                .post("/regions/" + REGION + "/editions")
                .path("id");
        published();
        seen("period=2023&group=total")
                .then()
                .body("items[0].value", equalTo(44.0f))
                .body("items[0].vintage", equalTo(2));
        seen("period=2023&group=total&asOf=" + before).then().body("items[0].value", equalTo(40.0f));
        step(WRITER, "withdrawal", "*", Map.of("reason", "Falsche Lieferung"))
                .then()
                .statusCode(200);
        Api.anonymous()
                .get("/editions/" + id)
                .then()
                .body("status", equalTo("withdrawn"))
                .body("reason", equalTo("Falsche Lieferung"));
        seen("period=2023&group=total")
                .then()
                .body("items[0].value", equalTo(40.0f))
                .body("items[0].edition", equalTo(first));
        step(WRITER, "withdrawal", "*", Map.of("reason", "Noch einmal")).then().statusCode(409);
    }

    @Test
    void noOutputReadsTheTableOfRawValues() throws java.io.IOException {
        java.nio.file.Path sources = java.nio.file.Path.of("src/main/java/org/modellregionen");
        List<String> readers;
        try (var files = java.nio.file.Files.walk(sources)) {
            readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> namesTheTable(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
        // Those who bring values in, protect them, or freeze and show what is protected.
        assertEquals(List.of("CellStore.java", "EditionStore.java", "ObservationMerge.java"), readers);
        assertFalse(readers.isEmpty());
        assertTrue(namesTheTable(sources.resolve("monitor/imports/ObservationMerge.java")));
    }

    private static boolean namesTheTable(java.nio.file.Path file) {
        try {
            return java.util.regex.Pattern.compile("(FROM|JOIN|INTO|UPDATE)\\s+observation\\b")
                    .matcher(java.nio.file.Files.readString(file))
                    .find();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : List.of(
                "state=all",
                "territory=05",
                "group=x",
                "sex=x",
                "age=x",
                "period=irgendwann",
                "indicator=NIE",
                "asOf=gestern")) {
            Api.anonymous().get("/observations?" + wrong).then().statusCode(400);
        }
    }
}
