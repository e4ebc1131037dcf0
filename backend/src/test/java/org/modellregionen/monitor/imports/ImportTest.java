package org.modellregionen.monitor.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportTest {
    private static final String PATH = "/observations/imports";
    private static final String STATISTICS = Tokens.user("import-statistics", "statistics", "/regions/kassel");
    private static final String COORDINATION = Tokens.user("import-coordination", "coordination", "/regions/kassel");
    private static final String FOREIGN = Tokens.user("import-foreign", "statistics", "/regions/wiesbaden");
    private static final String MINISTRY = Tokens.user("import-ministry", "ministry");
    private static final String MACHINE =
            Tokens.machine("import-machine", "observations:write", null, "/regions/kassel");
    private static final String READER = Tokens.machine("import-reader", "offers:read", null, "/regions/kassel");
    private static final String INDICATOR = "LAENDER-E5";

    @Inject
    EntityManager entities;

    private static Response send(String token, String query, String... lines) {
        return Api.as(token)
                .contentType("text/csv")
                .body((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?" + query);
    }

    private static String source() {
        return "quelle-" + UUID.randomUUID();
    }

    /** What became of the import, when it is through. */
    private static ValidatableResponse through(Response accepted) {
        String id = accepted.then()
                .statusCode(202)
                .header("Location", notNullValue())
                .extract()
                .path("id");
        return through(id);
    }

    private static ValidatableResponse through(String id) {
        for (int i = 0; i < 300; i++) {
            Response answer = Api.as(STATISTICS).get(PATH + "/" + id);
            if (answer.statusCode() == 404) {
                answer = Api.as(MINISTRY).get(PATH + "/" + id);
            }
            if (!List.of("waiting", "running").contains(answer.path("status"))) {
                return answer.then();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("The import does not end");
    }

    private List<?> rows(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT territory || ' ' || period || ' ' || coalesce(cast(value AS text), '-') || ' ' || vintage FROM observation WHERE import_id = :id ORDER BY 1")
                        .setParameter("id", UUID.fromString(id))
                        .getResultList());
    }

    @Test
    void aDryRunTellsWhatWouldBeAndStoresNothingUntilItIsExecuted() {
        String query = "region=kassel&dryRun=true&indicator=" + INDICATOR + "&source=" + source();
        String[] lines = {
            "Jahr;Gebiet;Geschlecht;Wert", "1995;Kassel, documenta-Stadt;Frauen;12,5", "1995;06611000;Männer;+13"
        };
        ValidatableResponse checked = through(send(STATISTICS, query, lines))
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("counts.taken", equalTo(1))
                .body("counts.takenWithRemark", equalTo(1))
                .body("outcome.added", equalTo(2))
                .body("mapping.columns.role", equalTo(List.of("period", "territory", "sex", "value")))
                .body("columns[1].cells", hasItems("06611000"));
        String id = checked.extract().path("id");
        assertEquals(List.of(), rows(id));
        String etag = checked.extract().header("ETag");
        Api.as(STATISTICS)
                .header("If-None-Match", etag)
                .get(PATH + "/" + id)
                .then()
                .statusCode(304);
        Api.as(STATISTICS).post(PATH + "/" + id + "/execution").then().statusCode(428);
        Api.as(STATISTICS)
                .header("If-Match", "\"77-0\"")
                .post(PATH + "/" + id + "/execution")
                .then()
                .statusCode(412);
        Api.as(FOREIGN)
                .header("If-Match", etag)
                .post(PATH + "/" + id + "/execution")
                .then()
                .statusCode(404);
        Api.as(STATISTICS)
                .header("If-Match", etag)
                .post(PATH + "/" + id + "/execution")
                .then()
                .statusCode(202)
                .body("dryRun", equalTo(false));
        through(id).body("status", equalTo("stored")).body("outcome.added", equalTo(2));
        assertEquals(List.of("06611000 1995 12.5 1", "06611000 1995 13 1"), rows(id));
        Api.as(STATISTICS)
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/execution")
                .then()
                .statusCode(409)
                .body("allowedTransitions", equalTo(List.of()));
    }

    @Test
    void theSameAgainChangesNothingAndACorrectionIsAnotherVintage() {
        String query = "region=kassel&indicator=" + INDICATOR + "&source=" + source();
        String first = through(send(MACHINE, query, "Jahr;AGS;Wert", "1996;06611000;10,5", "1997;06611000;11,5"))
                .body("status", equalTo("stored"))
                .extract()
                .path("id");
        through(send(STATISTICS, query, "Jahr;AGS;Wert", "1996;6611000;10,50", "1997;06611000;11,5"))
                .body("status", equalTo("stored"))
                .body("outcome.added", equalTo(0))
                .body("outcome.unchanged", equalTo(2));
        String corrected = through(send(STATISTICS, query, "Jahr;AGS;Wert", "1996;06611000;10,6"))
                .body("outcome.changed", equalTo(1))
                .extract()
                .path("id");
        assertEquals(List.of("06611000 1996 10.6 2"), rows(corrected));
        assertEquals(2, rows(first).size());
        Number open = (Number) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT count(*) FROM observation WHERE import_id IN (:a, :b) AND superseded IS NULL")
                        .setParameter("a", UUID.fromString(first))
                        .setParameter("b", UUID.fromString(corrected))
                        .getSingleResult());
        assertEquals(2, open.intValue());
        Number shown = (Number) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT count(*) FROM observation WHERE import_id = :a AND protection = 'open' AND numerator IS NOT NULL")
                        .setParameter("a", UUID.fromString(first))
                        .getSingleResult());
        assertEquals(0, shown.intValue());
        Api.as(COORDINATION)
                .get("/audit-entries?region=kassel&type=observation_import")
                .then()
                .statusCode(200)
                .body("items.objectId", hasItems(first, corrected));
    }

    @Test
    void oneRefusedLineRefusesTheFileUnlessItIsLeftOut() {
        String query = "region=kassel&indicator=" + INDICATOR + "&source=" + source();
        String[] lines = {
            "Jahr;AGS;Bemerkung;Wert",
            "1998;06611000;;10,5",
            "1998;06612000;gesperrt;4,5",
            "1998;06412000;;4,5",
            "1998;03101;;4,5",
            "2999;06611000;;1",
            "1999;06611000;;1,5",
            "1999;06611000;;1,6"
        };
        ValidatableResponse refused = through(send(COORDINATION, query, lines))
                .body("status", equalTo("refused"))
                .body("counts.refused", equalTo(6))
                .body("findings.code", hasItems("territory_outside_region", "territory_foreign", "contradicts_line"));
        String id = refused.extract().path("id");
        assertEquals(List.of(), rows(id));
        String report = Api.as(COORDINATION)
                .get(PATH + "/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertTrue(report.contains("territory_outside_region"), report);
        Api.as(FOREIGN).get(PATH + "/" + id + "/report").then().statusCode(404);
        Api.as(COORDINATION)
                .header("If-Match", refused.extract().header("ETag"))
                .post(PATH + "/" + id + "/execution?refusedLines=leave_out")
                .then()
                .statusCode(202);
        through(id).body("status", equalTo("stored")).body("outcome.added", equalTo(1));
        assertEquals(List.of("06611000 1998 10.5 1"), rows(id));
    }

    @Test
    void aMappingIsAdjustedAndRememberedForItsSource() {
        String query = "region=kassel&indicator=" + INDICATOR + "&source=" + source();
        String[] lines = {"Jahr;AGS;Merkmal;Wert", "1990;06611000;Zugewanderte;10,5", "1990;06611000;Rest;9,5"};
        ValidatableResponse checked = through(send(STATISTICS, query + "&dryRun=true", lines))
                .body("status", equalTo("checked"))
                .body("mapping.columns[2].role", equalTo("extra"));
        String id = checked.extract().path("id");
        Map<String, Object> mapping = Map.of(
                "decimal",
                "comma",
                "columns",
                List.of(
                        Map.of("name", "Jahr", "role", "period"),
                        Map.of("name", "AGS", "role", "territory"),
                        Map.of(
                                "name",
                                "Merkmal",
                                "role",
                                "group",
                                "labels",
                                Map.of("Zugewanderte", "with_migration", "Rest", "without_migration")),
                        Map.of("name", "Wert", "role", "value")),
                "constants",
                Map.of("indicator", INDICATOR));
        Api.as(STATISTICS)
                .header("If-Match", checked.extract().header("ETag"))
                .contentType("application/json")
                .body(mapping)
                .put(PATH + "/" + id + "/mapping")
                .then()
                .statusCode(202);
        through(id).body("status", equalTo("checked")).body("mapping.columns[2].role", equalTo("group"));
        through(send(STATISTICS, query, lines))
                .body("status", equalTo("stored"))
                .body("mapping.columns[2].role", equalTo("group"));
    }

    @Test
    void theMinistryDeliversForTheLandAndNobodyElseDoes() {
        String query = "region=land&indicator=" + INDICATOR + "&source=" + source();
        String[] lines = {"Jahr;Gebiet;Wert", "1990;Hessen;10,5", "1990;Wiesbaden, Landeshauptstadt;9,5"};
        through(send(MINISTRY, query, lines)).body("status", equalTo("stored")).body("outcome.added", equalTo(2));
        send(STATISTICS, query, lines).then().statusCode(403);
        send(MINISTRY, query.replace("land", "kassel"), lines).then().statusCode(403);
        send(FOREIGN, query.replace("land", "kassel"), lines).then().statusCode(403);
        send(READER, query.replace("land", "kassel"), lines).then().statusCode(403);
        Api.anonymous()
                .contentType("text/csv")
                .body("a;b".getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?region=kassel")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "region=&dryRun=true",
                "region=nowhere",
                "region=kassel&dryRun=maybe",
                "region=kassel&refusedLines=some",
                "region=kassel&period=bald",
                "region=kassel&group=all",
                "region=kassel&sex=x",
                "region=kassel&age=old",
                "region=kassel&unheardOf=1",
            })
    void refusesParametersThatMeanNothing(String query) {
        send(STATISTICS, query, "Jahr;AGS;Wert", "1990;06611000;1").then().statusCode(400);
    }

    @Test
    void refusesOtherMediaTypesAndMappingsThatAreNone() {
        Api.as(STATISTICS)
                .contentType("application/pdf")
                .body("%PDF".getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?region=kassel")
                .then()
                .statusCode(415);
        String id = through(send(STATISTICS, "region=kassel&source=" + source(), "Jahr;AGS;Wert", "1990;06611000;x"))
                .body("status", equalTo("refused"))
                .extract()
                .path("id");
        for (String body : List.of(
                "{}",
                "[]",
                "{\"columns\":[{\"name\":\"Wert\",\"role\":\"king\"}]}",
                "{\"columns\":[],\"x\":1}",
                "{\"columns\":[{\"name\":\"Wert\",\"role\":\"group\",\"labels\":{\"a\\u0000\":\"total\"}}]}",
                "{\"columns\":[{\"name\":\"Wert\",\"role\":\"group\",\"dimension\":\"" + "a".repeat(100) + "\"}]}",
                "{\"columns\":[{\"name\":\"Wert\"}]}")) {
            Api.as(STATISTICS)
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body(body)
                    .put(PATH + "/" + id + "/mapping")
                    .then()
                    .statusCode(400);
        }
        Api.as(STATISTICS).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(STATISTICS).get(PATH + "/x").then().statusCode(404);
        Api.as(STATISTICS).get(PATH).then().statusCode(200).body("items.id", hasItems(id));
        String two = Tokens.user("import-two", "statistics", "/regions/kassel", "/regions/wiesbaden");
        Api.as(two).get(PATH).then().statusCode(400);
        Api.as(Tokens.user("import-none", "statistics")).get(PATH).then().statusCode(400);
        Api.as(FOREIGN).get(PATH + "?region=kassel").then().statusCode(403);
        Api.as(STATISTICS).get(PATH + "?region=kassel").then().statusCode(200).body("items.id", hasItems(id));
        Api.as(STATISTICS)
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(409);
    }

    /** Whatever a file holds, its import ends with a report and without a fault. */
    @Test
    void nastyFilesEndWithAReport() {
        List<String> files = List.of(
                "",
                "x",
                "\u0000",
                "Jahr;AGS;We\u001brt\n1990;06611000;\u001b[31m\n",
                "Jahr;AGS;Wert;N\n1990;06611000;1;\"zwei\nZeilen\\ \t\"\n",
                "{\"period\":\"1990\",\"territory\":\"a\\u0000\\ud800\",\"value\":1,\"no\\u0000te\":\"x\\u0000\"}\n",
                "Jahr;AGS;Wert\n" + "1990;06611000;" + "9".repeat(500) + "\n",
                "Jahr;AGS;Wert;Merkmal\n1990;06611000;1;" + "ß".repeat(5000) + "\n",
                "a;".repeat(1000) + "\n" + "1;".repeat(1000) + "\n");
        for (String file : files) {
            Response answer = Api.as(STATISTICS)
                    .contentType("text/csv")
                    .body(file.getBytes(StandardCharsets.UTF_8))
                    .post(PATH + "?region=kassel&dryRun=true&indicator=" + INDICATOR + "&source=" + source());
            String status = through(answer).statusCode(200).extract().path("status");
            assertTrue(List.of("refused", "checked").contains(status), () -> status + ": " + file);
        }
    }

    @Test
    void theSameKeyImportsNothingTwice() {
        String key = UUID.randomUUID().toString();
        String query = "region=kassel&dryRun=true&indicator=" + INDICATOR;
        String first = null;
        for (int i = 0; i < 2; i++) {
            String id = Api.as(STATISTICS)
                    .header("Idempotency-Key", key)
                    .contentType("text/csv")
                    .body("Jahr;AGS;Wert\n1990;06611000;1\n".getBytes(StandardCharsets.UTF_8))
                    .post(PATH + "?" + query)
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            assertTrue(first == null || first.equals(id));
            first = id;
        }
        Api.as(STATISTICS)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body("Jahr;AGS;Wert\n1990;06611000;2\n".getBytes(StandardCharsets.UTF_8))
                .post(PATH + "?" + query)
                .then()
                .statusCode(409);
    }

    @Test
    void aCancelledImportStoresNothing() {
        StringBuilder lines = new StringBuilder("Jahr;AGS;Merkmal;Wert\n");
        for (int i = 0; i < 60_000; i++) {
            lines.append("1991;06611000;Merkmal ").append(i).append(";1,5\n");
        }
        String query = "region=kassel&indicator=" + INDICATOR + "&source=" + source();
        String id = send(STATISTICS, query, lines.toString())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Response cancelled = Api.as(STATISTICS).post(PATH + "/" + id + "/cancellation");
        String status = through(id).extract().path("status");
        // Whoever is quicker: the order to stop, or the import.
        assertTrue(cancelled.statusCode() == 202 || cancelled.statusCode() == 409 || cancelled.statusCode() == 428);
        if (status.equals("cancelled")) {
            assertEquals(List.of(), rows(id));
        }
    }

    @Test
    void anImportThatAReplicaLeftBehindIsTakenUpAgain() {
        String query = "region=kassel&indicator=" + INDICATOR + "&source=" + source();
        String id = through(send(STATISTICS, query + "&dryRun=true", "Jahr;AGS;Wert", "1992;06611000;1,5"))
                .body("status", equalTo("checked"))
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        UPDATE observation_import SET status = 'running', finished = NULL, dry_run = false, attempts = 1,
                            claimed_by = gen_random_uuid(), heartbeat = clock_timestamp() - interval '1 hour'
                        WHERE id = :id""")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        through(id).body("status", equalTo("stored"));
        assertEquals(1, rows(id).size());
    }
}
