package org.modellregionen.atlas.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferSearchTest {
    static final String OFFERS = "/integrationsatlas/offers";

    @Inject
    ChangeFollower follower;

    @BeforeEach
    void waitUntilReady() throws InterruptedException {
        for (int i = 0; i < 300 && !follower.isReady(); i++) {
            Thread.sleep(100);
        }
    }

    static ValidatableResponse search(Object... parameters) {
        var request = Api.anonymous();
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(OFFERS).then();
    }

    @Test
    void aSearchWithoutWordsListsAllOffers() {
        search().statusCode(200).body("page.totalItems", greaterThan(40)).body("items.size()", equalTo(20));
    }

    @Test
    void wordsAreFoundAndMarked() {
        search("q", "Deutschkurs am Abend")
                .statusCode(200)
                .body("items[0].title", containsString("Abend"))
                .body("items[0].score", notNullValue())
                .body("items[0].highlights.title", containsString("<mark>"));
    }

    @Test
    void facetsAreCountedWithLabels() {
        search("q", "Deutsch", "facets", "fieldOfAction,language,day")
                .statusCode(200)
                .body("facets.name", hasItem("language"))
                .body("facets.find { it.name == 'language' }.values.label", hasItem("Türkisch"));
    }

    @Test
    void filtersNarrowTheResult() {
        search("free", "true", "language", "tr")
                .statusCode(200)
                .body("items.cost.kind", everyItem(equalTo("free")))
                .body("items.languages", everyItem(hasItem("tr")));
    }

    @Test
    void aDeltaHoldsWholeOffers() {
        search("modifiedAfter", "2000-01-01T00:00:00Z", "limit", 5)
                .statusCode(200)
                .body("items.size()", equalTo(5))
                .body("items[0].description", notNullValue())
                .body("nextCursor", notNullValue());
    }

    @Test
    void oneOfferIsRead() {
        String id = search("q", "Deutschkurs").extract().path("items[0].id");
        Api.anonymous().get(OFFERS + "/" + id).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void suggestionsComeWhileTypingInAnyLanguage() {
        Api.anonymous()
                .get("/integrationsatlas/suggestions?q=deutschk")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'topic' }.value", equalTo("deutschkurs"))
                .body("items.find { it.kind == 'title' }.id", notNullValue());
        Api.anonymous()
                .get("/integrationsatlas/suggestions?q=Hana")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'place' }.value", equalTo("Hanau"));
        Api.anonymous()
                .get("/integrationsatlas/suggestions?lang=tr&q=almanca")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("topic"));
        for (String wrong : new String[] {"", "?q=", "?q=a&limit=0", "?q=a&limit=x", "?q=" + "a".repeat(101)}) {
            Api.anonymous().get("/integrationsatlas/suggestions" + wrong).then().statusCode(400);
        }
    }

    @Test
    void anOfferIsReadTheSameFromTheIndexAndFromTheDatabase() {
        String id =
                Api.anonymous().get("/integrationsatlas/offers?q=Deutschkurs").path("items[0].id");
        io.restassured.response.Response fast = Api.anonymous().get("/integrationsatlas/offers/" + id);
        io.restassured.response.Response slow = Api.anonymous()
                .accept("application/json;q=0.9, application/xml;q=0.1, text/html;q=0")
                .queryParam("format", "json")
                .get("/integrationsatlas/offers/" + id);
        org.junit.jupiter.api.Assertions.assertEquals(slow.asString(), fast.asString());
        org.junit.jupiter.api.Assertions.assertEquals(slow.header("ETag"), fast.header("ETag"));
        Api.anonymous()
                .header("If-None-Match", fast.header("ETag"))
                .get("/integrationsatlas/offers/" + id)
                .then()
                .statusCode(304);
        Api.anonymous()
                .get("/integrationsatlas/offers/" + id + "?lang=xx")
                .then()
                .statusCode(400);
    }
}
