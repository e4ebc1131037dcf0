package org.modellregionen.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeTest {

    @Test
    void theFactsCreditTheirSource() {
        Api.anonymous()
                .get("/programme")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .body("startYear", equalTo(2009))
                .body("applications", equalTo(17))
                .body("selectedRegions", equalTo(6))
                .body("source.publisher", equalTo("Hessisches Ministerium der Justiz, für Integration und Europa"))
                .body("sections", hasSize(23));
    }

    @Test
    void everySectionIsComplete() {
        Map.ofEntries(
                        Map.entry("schwerpunkte", 3),
                        Map.entry("grundsaetze", 4),
                        Map.entry("konzept-kapitel", 10),
                        Map.entry("handlungsfelder", 10),
                        Map.entry("oeffnungsprozess", 6),
                        Map.entry("zugangsbarrieren", 7),
                        Map.entry("widerstaende", 6),
                        Map.entry("ansatzpunkte", 10),
                        Map.entry("checklisten", 8),
                        Map.entry("netzwerk-risiken", 8),
                        Map.entry("dimensionen", 4),
                        Map.entry("begriffe", 6),
                        Map.entry("stimmen", 13),
                        Map.entry("abweichungen", 8))
                .forEach((key, items) -> Api.anonymous()
                        .get("/programme/sections/" + key)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(items))
                        .body("items.key", everyItem(notNullValue())));
    }

    @Test
    void theChaptersRunFromAToJ() {
        Api.anonymous()
                .get("/programme/sections/konzept-kapitel")
                .then()
                .body("items.key", contains("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
    }

    @Test
    void theOpeningCycleAsksItsQuestions() {
        Api.anonymous()
                .get("/programme/sections/oeffnungsprozess")
                .then()
                .body("items[0].groups[0].points", hasSize(4))
                .body("items[1].groups[0].points", hasSize(5))
                .body("items[3].groups", hasSize(2));
    }

    @Test
    void sectionsAreListedInOrderAndFoundByWords() {
        Api.anonymous()
                .get("/programme/sections?pageSize=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(23))
                .body("items[0].position", equalTo(1));
        Api.anonymous().get("/programme/sections?q=Widerstand").then().body("items.key", hasItem("widerstaende"));
    }

    @Test
    void unchangedSectionsAreNotSentAgain() {
        String etag = Api.anonymous().get("/programme/sections/begriffe").header("ETag");
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/programme/sections/begriffe")
                .then()
                .statusCode(304);
        String programme = Api.anonymous().get("/programme").header("ETag");
        Api.anonymous()
                .header("If-None-Match", programme)
                .get("/programme")
                .then()
                .statusCode(304);
    }

    @Test
    void aDeltaGivesEverySection() {
        Api.anonymous()
                .get("/programme/sections?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(23));
    }

    @Test
    void wrongRequestsAreRefused() {
        for (String wrong : new String[] {
            "/programme?q=x",
            "/programme/sections?sort=key",
            "/programme/sections?q=x&modifiedAfter=2000-01-01T00:00:00Z",
            "/programme?lang=xx"
        }) {
            Api.anonymous().get(wrong).then().statusCode(400).contentType("application/problem+json");
        }
        Api.anonymous().get("/programme/sections/no-such").then().statusCode(404);
    }
}
