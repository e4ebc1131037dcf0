package org.modellregionen.territories;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TerritoryTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    @Inject
    Territories territories;

    @Inject
    EntityManager entities;

    @Test
    void hanauLeavesItsCountyOnNewYear2026() {
        assertEquals(26, count("level=county&asOf=2025-12-31"));
        assertEquals(27, count("level=county&asOf=2026-01-01"));
        assertEquals(27, count("level=county"));
        assertEquals(29, count("level=municipality&parent=06435&asOf=2025-12-31"));
        assertEquals(28, count("level=municipality&parent=06435&asOf=2026-01-01"));
        Api.anonymous()
                .get("/territories/06435014?asOf=2025-12-31")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31"))
                .body("successors[0].ags", equalTo("06415000"))
                .body("successors[0].date", equalTo("2026-01-01"))
                .body("successors[0].confidence", equalTo("medium_high"));
        Api.anonymous()
                .get("/territories/06415000?asOf=2026-01-01")
                .then()
                .statusCode(200)
                .body("parent", equalTo("06415"))
                .body("kind", equalTo("Kreisfreie Stadt"))
                .body("predecessors[0].ags", equalTo("06435014"));
        Api.anonymous()
                .get("/territories/06435014?asOf=2026-01-01")
                .then()
                .statusCode(404)
                .body("detail", containsString("2025-12-31"));
        Api.anonymous().get("/territories/06415?asOf=2025-12-31").then().statusCode(404);
    }

    @Test
    void theLandHasItsUnitsOnEveryLevel() {
        assertEquals(1, count("level=land"));
        assertEquals(3, count("level=admin_region"));
        assertEquals(421, count("level=municipality"));
        assertEquals(4, count("level=unincorporated"));
        assertEquals(425, count("level=municipality&level=unincorporated&parent=06"));
        assertEquals(3, count("parent=06"));
        assertEquals(426, count("level=municipality&asOf=2015-06-01"));
    }

    @Test
    void figuresOfACountyAreTheSumsOfItsUnitsOfThatDay() {
        for (LocalDate day : List.of(BEFORE, AFTER)) {
            for (Territory county : territories.gazetteer().on(day, unit -> unit.level() == Level.COUNTY)) {
                assertEquals(
                        county.inhabitants(),
                        territories.children(county.ags(), day).stream()
                                .mapToInt(Territory::inhabitants)
                                .sum(),
                        county.ags() + " on " + day);
            }
        }
        assertEquals(430_838, territories.find("06435", BEFORE).orElseThrow().inhabitants());
        assertEquals(329_474, territories.find("06435", AFTER).orElseThrow().inhabitants());
    }

    @Test
    void aUnitKeepsItsFormerNamesWithTheirDays() {
        Api.anonymous()
                .get("/territories/06433012?asOf=2015-07-26")
                .then()
                .body("name", equalTo("Rüsselsheim"))
                .body("validTo", equalTo("2015-07-26"))
                .body("population", hasSize(0));
        Api.anonymous()
                .get("/territories/06433012?asOf=2015-07-27")
                .then()
                .body("name", equalTo("Rüsselsheim am Main"))
                .body("validTo", nullValue())
                .body("population.year", contains(2022, 2019))
                .body("population[0].total", equalTo(67_277))
                .body("population[0].source", containsString("Statistisches Bundesamt"))
                .body("areaKm2", notNullValue());
        Api.anonymous()
                .get("/territories/06437016?asOf=2018-01-01")
                .then()
                .body("predecessors.name", hasItems("Beerfelden", "Hesseneck", "Rothenberg", "Sensbachtal"));
        Api.anonymous().get("/territories/06437016?asOf=2017-12-31").then().statusCode(404);
    }

    @Test
    void wordsFindNamesKeysAndPostcodes() {
        for (String q : List.of("Offenbach", "offenb main", "06413000", "63065")) {
            Api.anonymous()
                    .queryParam("q", q)
                    .queryParam("pageSize", 100)
                    .get("/territories")
                    .then()
                    .statusCode(200)
                    .body("items.ags", hasItem("06413000"));
        }
        for (String q : List.of("Münster", "Muenster", "Munster")) {
            Api.anonymous().queryParam("q", q).get("/territories").then().body("items.ags", hasItem("06432015"));
        }
        for (String q : List.of("'\"<>%_\\", "nirgendwo", "%")) {
            Api.anonymous().queryParam("q", q).get("/territories").then().body("items", hasSize(0));
        }
    }

    @Test
    void theOrderIsTheOneAskedFor() {
        JsonPath largest = Api.anonymous()
                .get("/territories?level=municipality&sort=-population&pageSize=3")
                .jsonPath();
        assertEquals(List.of("Frankfurt am Main", "Wiesbaden", "Kassel"), largest.getList("items.name"));
    }

    @Test
    void aPlaceIsResolvedByNameOrPostcode() {
        Map<String, String> expected = Map.of(
                "Kassel", "06611000",
                "kassel", "06611000",
                "34117", "06611000",
                "Bad Homburg", "06434001",
                "Oberursel", "06434008",
                "Hanau", "06415000",
                "Wächtersbach", "06435029",
                "Waechtersbach", "06435029");
        Map<String, String> found = expected.keySet().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> territories
                                .resolvePlace(name, AFTER)
                                .map(Territories.Place::ags)
                                .orElse("none")));
        assertEquals(expected, found);
        assertEquals(
                "06435014",
                territories.resolvePlace("Hanau", BEFORE).orElseThrow().ags());
        assertTrue(territories.resolvePlace("Atlantis", AFTER).isEmpty());
        assertTrue(territories.resolvePlace("??", AFTER).isEmpty());
        assertTrue(territories.resolvePlace("00000", AFTER).isEmpty());
    }

    @Test
    void theUnitsAboveAreThoseOfTheDay() {
        assertEquals(
                List.of("06435", "064", "06"),
                territories.ancestorsOf("06435014", BEFORE).stream()
                        .map(Territory::ags)
                        .toList());
        assertEquals(
                List.of("06415", "064", "06"),
                territories.ancestorsOf("06415000", AFTER).stream()
                        .map(Territory::ags)
                        .toList());
        assertTrue(territories.ancestorsOf("06435014", AFTER).isEmpty());
    }

    @Test
    void aDeltaHoldsAllPeriods() {
        String cursor = null;
        int total = 0;
        do {
            JsonPath page = Api.anonymous()
                    .queryParam(
                            cursor == null ? "modifiedAfter" : "cursor",
                            cursor == null ? "2000-01-01T00:00:00Z" : cursor)
                    .queryParam("limit", 200)
                    .get("/territories")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            total += page.getList("items").size();
            cursor = page.getList("items").isEmpty() ? null : page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(470, total);
    }

    @Test
    void anUnchangedUnitIsNotSentAgain() {
        String etag = Api.anonymous().get("/territories/06611000").header("ETag");
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/territories/06611000")
                .then()
                .statusCode(304);
        String id = Api.anonymous().get("/territories/06611000").path("id");
        Api.anonymous().get("/territories/" + id).then().statusCode(200).body("ags", equalTo("06611000"));
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : List.of(
                "level=galaxy",
                "asOf=yesterday",
                "asOf=2026-02-30",
                "asOf=+999999999-01-01",
                "parent=99",
                "parent=x",
                "sort=colour",
                "sort=ags,ags",
                "q=" + "x".repeat(101),
                "q=%01",
                "page=0",
                "unknown=1")) {
            Api.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/territories?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        Api.anonymous().get("/territories/06611000?asOf=x").then().statusCode(400);
        Api.anonymous().get("/territories/99999999").then().statusCode(404);
        Api.anonymous().get("/territories/kassel").then().statusCode(404);
    }

    @Test
    void theDatabaseRefusesOverlappingPeriodsAndWrongParents() {
        assertThrows(PersistenceException.class, () -> insert("06435014", "2025-01-01", "06435"));
        assertThrows(PersistenceException.class, () -> insert("06999001", "2025-01-01", "06435"));
    }

    private void insert(String ags, String from, String parent) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        INSERT INTO territory (id, ags, valid_from, level, name, parent, modified)
                        VALUES (gen_random_uuid(), :ags, cast(:from AS date), 'municipality', 'Test', :parent, now())""")
                        .setParameter("ags", ags)
                        .setParameter("from", from)
                        .setParameter("parent", parent)
                        .executeUpdate());
    }

    private static int count(String query) {
        return Api.anonymous()
                .get("/territories?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }
}
