package org.modellregionen.regions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegionTest {
    private static final Map<String, List<String>> PRINTED = Map.of(
            "kassel", List.of("194.109", "33,3 %", "12,8 %"),
            "offenbach", List.of("120.000", "55,2 %", "31,5 %"),
            "wetzlar", List.of("52.000", "25 %", "12,0 %"),
            "wiesbaden", List.of("273.477", "31,5 %", "16,4 %"),
            "hochtaunuskreis", List.of("227.628", "25-30 %", "11,8 %"),
            "main-kinzig-kreis",
                    List.of("408.000", "19,9 %", "10,0 %", "93.000", "33,3 %", "20,0 %", "ca. 31.000", "ca. 18.000"));

    @Inject
    EntityManager entities;

    @Test
    void theSixRegionsCarryTheFiguresAsTheSourcePrintsThem() {
        JsonPath list = Api.anonymous()
                .get("/regions?kind=model_region")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(6))
                .extract()
                .jsonPath();
        List<Map<String, Object>> items = list.getList("items");
        Map<Object, List<Object>> texts = items.stream()
                .collect(Collectors.toMap(
                        region -> region.get("key"),
                        region -> ((List<?>) region.get("figures"))
                                .stream()
                                        .map(figure -> ((Map<?, ?>) figure).get("text"))
                                        .collect(Collectors.toList())));
        assertEquals(PRINTED, texts);
    }

    @Test
    void aRangeStaysARangeAndAnUnknownDateUnknown() {
        Api.anonymous()
                .get("/regions/hochtaunuskreis")
                .then()
                .statusCode(200)
                .body("figures.find { it.code == 'migration_background_share' }.low", equalTo(25))
                .body("figures.find { it.code == 'migration_background_share' }.high", equalTo(30))
                .body("figures.find { it.code == 'migration_background_share' }.quality", equalTo("range"))
                .body("figures.find { it.code == 'foreigners_share' }.low", equalTo(11.8f))
                .body("figures.find { it.code == 'foreigners_share' }.quality", equalTo("exact"))
                .body("figures.findAll { it.referenceDate != null }", hasSize(0))
                .body("figuresNote", containsString("nicht addiert"));
        Api.anonymous()
                .get("/regions/main-kinzig-kreis")
                .then()
                .body("figures.findAll { it.quality == 'estimated' }.text", contains("ca. 31.000", "ca. 18.000"))
                .body("figures.findAll { it.territory == '06435014' }", hasSize(5));
    }

    @Test
    void theCountyHasItsParticipatingMunicipalitiesWithDates() {
        Api.anonymous()
                .get("/regions/hochtaunuskreis")
                .then()
                .body(
                        "territories.findAll { it.role == 'participating' }.name",
                        containsInAnyOrder(
                                "Friedrichsdorf", "Neu-Anspach", "Oberursel (Taunus)", "Steinbach (Taunus)"));
        Api.anonymous()
                .get("/regions/main-kinzig-kreis")
                .then()
                .body("territories.find { it.ags == '06435014' }.validTo", equalTo("2025-12-31"))
                .body("territories.find { it.ags == '06435014' }.current", equalTo(false))
                .body("territories.find { it.ags == '06435014' }.name", equalTo("Hanau"))
                .body("territories.find { it.ags == '06415000' }.validFrom", equalTo("2026-01-01"))
                .body("territories.find { it.ags == '06415000' }.current", equalTo(true));
    }

    @Test
    void theRecommendationStandsBesideWhatTheRegionHas() {
        Api.anonymous()
                .get("/regions/kassel")
                .then()
                .body("kgst.evaluations.find { it.basis == 'programme' }.population", equalTo(194_109))
                .body("kgst.evaluations.find { it.basis == 'programme' }.recommendation", equalTo("bundled"))
                .body("kgst.evaluations.find { it.basis == 'official' }.population", equalTo(204_202))
                .body("kgst.evaluations.find { it.basis == 'official' }.recommendation", equalTo("own_unit"))
                .body("kgst.present", containsString("Zukunftsbüro"))
                .body("coordinationOffice.tasks", hasSize(5));
        Api.anonymous()
                .get("/regions/main-kinzig-kreis")
                .then()
                .body(
                        "kgst.evaluations.find { it.territory == '06435' && it.basis == 'programme' }.recommendation",
                        equalTo("own_unit"))
                .body("kgst.evaluations.find { it.territory == '06435014' }.recommendation", equalTo("bundled"))
                .body("kgst.evaluations.find { it.territory == '06415' }.recommendation", equalTo("bundled"));
        Api.anonymous()
                .get("/regions/wetzlar")
                .then()
                .body("coordinationOffice.name", nullValue())
                .body("kgst.present", nullValue())
                .body("notes", hasItem(containsString("Koordinationsstelle")));
    }

    @Test
    void namesFollowTheLanguageAndTextsSayWhichTheyAreIn() {
        Api.anonymous()
                .get("/regions/kassel?lang=uk")
                .then()
                .header("Content-Language", "uk")
                .body("name", equalTo("місто Кассель"))
                .body("textLanguage", equalTo("de"));
        Api.anonymous().get("/regions/kassel").then().body("name", equalTo("Stadt Kassel"));
    }

    @Test
    void aRegionIsReadByIdTooAndNotSentTwice() {
        String id = Api.anonymous().get("/regions/offenbach").path("id");
        Api.anonymous().get("/regions/" + id).then().statusCode(200).body("key", equalTo("offenbach"));
        String etag = Api.anonymous().get("/regions/offenbach").header("ETag");
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/regions/offenbach")
                .then()
                .statusCode(304);
    }

    @Test
    void quickNumbersComeFromTheCapabilitiesAbove() {
        Api.anonymous()
                .get("/regions/kassel")
                .then()
                .body("quickNumbers.organisations", greaterThan(5))
                .body("quickNumbers.publishedOffers", greaterThan(10));
    }

    @Test
    void aDeltaHoldsTheRegions() {
        Api.anonymous()
                .get("/regions?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(6));
    }

    @Test
    void membersOfTheKompetenzkreisAreNotNamedByTheSource() {
        Api.anonymous()
                .get("/regions?kind=kompetenzkreis")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong :
                List.of("kind=planet", "sort=size", "lang=xx", "page=0", "pageSize=0", "limit=1", "nonsense=1")) {
            Api.anonymous().get("/regions?" + wrong).then().statusCode(400).contentType("application/problem+json");
        }
        Api.anonymous().get("/regions/kassel?lang=xx").then().statusCode(400);
        Api.anonymous().get("/regions/atlantis").then().statusCode(404);
    }

    @Test
    void theDatabaseRefusesFiguresThatAreNotWhatTheyClaim() {
        assertThrows(PersistenceException.class, () -> insert("exact", "1", "2", "1-2"));
        assertThrows(PersistenceException.class, () -> insert("range", "2", "2", "2"));
        assertThrows(PersistenceException.class, () -> insert("range", "3", "2", "3-2"));
        assertThrows(PersistenceException.class, () -> insert("not_stated", "2", "2", "2"));
        assertThrows(PersistenceException.class, () -> insert("exact", "101", "101", "101 %"));
    }

    private void insert(String quality, String low, String high, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        INSERT INTO region_figure (region, position, territory, code, unit, low, high, text, quality)
                        VALUES ('kassel', 99, '06611', 'foreigners_share', 'percent', cast(:low AS numeric),
                                cast(:high AS numeric), :text, :quality)""")
                        .setParameter("quality", quality)
                        .setParameter("low", low)
                        .setParameter("high", high)
                        .setParameter("text", text)
                        .executeUpdate());
    }
}
