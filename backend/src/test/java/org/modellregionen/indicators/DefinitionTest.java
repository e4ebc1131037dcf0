package org.modellregionen.indicators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DefinitionTest {
    private static final String MINISTRY = Tokens.user("mira", "ministry");
    private static final String COORDINATION = Tokens.user("kim", "coordination", "/regions/kassel");
    private static final String FOREIGN = Tokens.user("fo", "coordination", "/regions/offenbach");

    @Inject
    EntityManager entities;

    /** Other tests count what is shipped. */
    @AfterEach
    void removeWhatWasAdded() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String delete : List.of(
                    "DELETE FROM indicator_set",
                    "DELETE FROM observation WHERE note = 'definition test'",
                    "DELETE FROM change WHERE id IN (SELECT id FROM indicator WHERE key LIKE 'DT-%')",
                    "DELETE FROM change WHERE id IN (SELECT id FROM framework WHERE version > 0 AND (level = 'region' OR key LIKE 'dt-%'))",
                    "DELETE FROM indicator WHERE key LIKE 'DT-%'",
                    "DELETE FROM framework WHERE version > 0 AND (level = 'region' OR key LIKE 'dt-%')")) {
                entities.createNativeQuery(delete).executeUpdate();
            }
        });
    }

    private static Map<String, Object> definition(String name) {
        Map<String, Object> definition = new HashMap<>();
        definition.put("names", Map.of("de", name));
        definition.put("kind", "indicator");
        definition.put("dimension", "structural");
        definition.put("fieldOfAction", "bildung-ausbildung");
        definition.put("numerator", "betreute Kinder");
        definition.put("denominator", "Kinder");
        definition.put("unit", "%");
        definition.put("multiplier", 100);
        definition.put("decimals", 1);
        definition.put("direction", "higher");
        definition.put("aggregation", "ratio_of_sums");
        definition.put("periodicity", "annual");
        return definition;
    }

    private static Response send(String token, String method, String path, String ifMatch, Object body) {
        var request = Api.as(token).contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.request(method, path);
    }

    private static Response add(String token, Map<String, Object> indicator) {
        return send(token, "POST", "/indicators", null, indicator);
    }

    private static Map<String, Object> own(String key) {
        return Map.of("key", key, "region", "kassel", "definition", definition("Betreuungsquote im Stadtteil"));
    }

    @Test
    void aRegionAddsIndicatorsOfItsOwn() {
        Response created = add(COORDINATION, own("DT-1"));
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/indicators/DT-1?version=1"))
                .body("framework.key", equalTo("region-kassel"))
                .body("version", equalTo(1));
        Api.anonymous()
                .get("/frameworks/region-kassel")
                .then()
                .statusCode(200)
                .body("region", equalTo("kassel"))
                .body("indicators", equalTo(1));
        Api.anonymous().get("/indicators?q=Betreuungsquote+Stadtteil").then().body("items.key", hasItem("DT-1"));
        add(COORDINATION, own("DT-1")).then().statusCode(409);
        add(FOREIGN, own("DT-2")).then().statusCode(403);
        add(MINISTRY, own("DT-2")).then().statusCode(403);
    }

    @Test
    void onlyTheMinistryAddsToCommonFrameworks() {
        Map<String, Object> common = Map.of("key", "DT-3", "framework", "mri", "definition", definition("Neu"));
        add(COORDINATION, common).then().statusCode(403);
        add(MINISTRY, common).then().statusCode(201).body("framework.key", equalTo("mri"));
        Api.anonymous().get("/frameworks/mri").then().body("indicators", equalTo(49));
    }

    @Test
    void whatIsNotDefinedInFullIsRefused() {
        Map<String, Object> halfDefined = definition("Halb");
        halfDefined.remove("denominator");
        halfDefined.remove("numerator");
        halfDefined.put("fieldOfAction", "gibt-es-nicht");
        add(COORDINATION, Map.of("key", "DT-4", "region", "kassel", "definition", halfDefined))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/definition/numerator", "/definition/denominator", "/definition/fieldOfAction"));
        add(COORDINATION, Map.of("key", "DT-4", "definition", definition("Wo?")))
                .then()
                .statusCode(400);
        add(MINISTRY, Map.of("key", "DT-4", "framework", "nirgends", "definition", definition("Wo?")))
                .then()
                .statusCode(400);
        Api.anonymous().get("/indicators/DT-4").then().statusCode(404);
    }

    @Test
    void aNewVersionLeavesTheOldOneAndItsValuesAsTheyAre() {
        String etag = add(COORDINATION, own("DT-5")).header("ETag");
        measure("DT-5");
        Map<String, Object> changed = definition("Betreuungsquote ab zwei Jahren");
        changed.put("numerator", "betreute Kinder ab zwei Jahren");
        send(COORDINATION, "POST", "/indicators/DT-5/versions", null, changed)
                .then()
                .statusCode(428);
        send(FOREIGN, "POST", "/indicators/DT-5/versions", etag, changed).then().statusCode(403);
        send(COORDINATION, "POST", "/indicators/DT-5/versions", etag, changed)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("versions", contains(2, 1));
        send(COORDINATION, "POST", "/indicators/DT-5/versions", etag, changed)
                .then()
                .statusCode(412);
        Api.anonymous().get("/indicators/DT-5?version=1").then().body("numerator", equalTo("betreute Kinder"));
        assertEquals(1, versionOfTheValue("DT-5"));
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "UPDATE indicator_version SET unit = 'Kinder' WHERE version = 1 AND indicator_id ="
                                                + " (SELECT id FROM indicator WHERE key = 'DT-5')")
                                .executeUpdate()));
    }

    private void measure(String key) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery("""
                        INSERT INTO observation (publisher, indicator_id, indicator_version, territory, period,
                            period_kind, period_from, period_to, value, note, recorded)
                        SELECT 'kassel', id, 1, '06611000', '2024', 'year', '2024-01-01', '2024-12-31', 40,
                            'definition test', now() FROM indicator WHERE key = :key""").setParameter("key", key).executeUpdate());
    }

    private int versionOfTheValue(String key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Integer)
                        entities.createNativeQuery("SELECT indicator_version FROM observation WHERE indicator_id ="
                                        + " (SELECT id FROM indicator WHERE key = :key)")
                                .setParameter("key", key)
                                .getSingleResult());
    }

    @Test
    void mappingsAreSeenFromBothEnds() {
        String etag = add(COORDINATION, own("DT-6")).header("ETag");
        Map<String, Object> mappings =
                Map.of("mappings", List.of(Map.of("indicator", "LAENDER-C1b", "relation", "broad")));
        send(COORDINATION, "PUT", "/indicators/DT-6/mappings", etag, mappings)
                .then()
                .statusCode(200)
                .body("mappings.key", contains("LAENDER-C1b"));
        Api.anonymous()
                .get("/indicators/LAENDER-C1b")
                .then()
                .body("mappings.find { it.key == 'DT-6' }.relation.key", equalTo("narrow"));
        send(COORDINATION, "PUT", "/indicators/DT-6/mappings", etag, mappings)
                .then()
                .statusCode(412);
        send(
                        COORDINATION,
                        "PUT",
                        "/indicators/DT-6/mappings",
                        "*",
                        Map.of("mappings", List.of(Map.of("indicator", "DT-6", "relation", "close"))))
                .then()
                .statusCode(400);
    }

    @Test
    void theMinistryKeepsCommonFrameworks() {
        Map<String, Object> framework = new HashMap<>();
        framework.put("key", "dt-monitor");
        framework.put("names", Map.of("de", "Monitor 2028"));
        framework.put("level", "hessen");
        framework.put("editions", List.of(Map.of("name", "Ausgabe 2028", "year", 2028, "status", "found")));
        Response created = send(MINISTRY, "POST", "/frameworks", null, framework);
        created.then().statusCode(201).body("editions", hasSize(1));
        send(COORDINATION, "POST", "/frameworks", null, framework).then().statusCode(403);
        send(MINISTRY, "POST", "/frameworks", null, framework).then().statusCode(409);
        framework.put("names", Map.of("de", "Hessischer Monitor 2028"));
        String etag = created.header("ETag");
        send(MINISTRY, "PUT", "/frameworks/dt-monitor", etag, framework)
                .then()
                .statusCode(200)
                .body("name", equalTo("Hessischer Monitor 2028"));
        send(MINISTRY, "PUT", "/frameworks/dt-monitor", etag, framework).then().statusCode(412);
        send(MINISTRY, "PUT", "/frameworks/dt-monitor", null, framework).then().statusCode(428);
        framework.put("key", "dt-anders");
        send(MINISTRY, "PUT", "/frameworks/dt-monitor", "*", framework).then().statusCode(400);
    }

    @Test
    void aRegionChoosesWhatItWatches() {
        Response common = Api.anonymous().get("/regions/kassel/indicator-set");
        common.then().statusCode(200).body("common", equalTo(true)).body("indicators", hasItems("MRI-B1", "MRI-J3"));
        String etag = common.header("ETag");
        Map<String, Object> chosen = Map.of("indicators", List.of("MRI-D2", "MRI-B1"));
        send(FOREIGN, "PUT", "/regions/kassel/indicator-set", etag, chosen)
                .then()
                .statusCode(403);
        send(COORDINATION, "PUT", "/regions/kassel/indicator-set", null, chosen)
                .then()
                .statusCode(428);
        send(COORDINATION, "PUT", "/regions/kassel/indicator-set", etag, chosen)
                .then()
                .statusCode(200)
                .body("common", equalTo(false))
                .body("indicators", contains("MRI-D2", "MRI-B1"));
        send(COORDINATION, "PUT", "/regions/kassel/indicator-set", etag, chosen)
                .then()
                .statusCode(412);
        send(
                        COORDINATION,
                        "PUT",
                        "/regions/kassel/indicator-set",
                        "*",
                        Map.of("indicators", List.of("MRI-B1", "MRI-B1", "NIE")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/indicators/1", "/indicators/2"));
        Api.anonymous().get("/regions/nirgends/indicator-set").then().statusCode(404);
    }
}
