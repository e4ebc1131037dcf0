package org.modellregionen.vocabulary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FieldOfActionTest {

    @Test
    void theTenFieldsComeInTheirOrder() {
        Api.anonymous()
                .get("/fields-of-action")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.key", hasItems("sprachfoerderung", "antidiskriminierung"))
                .body("items[0].number", equalTo(1))
                .body("page.totalItems", equalTo(10));
    }

    @Test
    void labelsFollowTheLanguageAskedFor() {
        Api.anonymous()
                .header("Accept-Language", "ar,de;q=0.5")
                .get("/fields-of-action/sprachfoerderung")
                .then()
                .statusCode(200)
                .header("Content-Language", "ar");
    }

    @Test
    void anUnchangedThingIsNotSentAgain() {
        String etag = Api.anonymous().get("/fields-of-action/sprachfoerderung").header("ETag");
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/fields-of-action/sprachfoerderung")
                .then()
                .statusCode(304);
    }

    @Test
    void aDeltaContinuesAtItsCursor() {
        String cursor = Api.anonymous()
                .queryParam("modifiedAfter", "2000-01-01T00:00:00Z")
                .queryParam("limit", 7)
                .get("/fields-of-action")
                .then()
                .statusCode(200)
                .body("items", hasSize(7))
                .header("Link", notNullValue())
                .extract()
                .path("nextCursor");
        Api.anonymous()
                .queryParam("cursor", cursor)
                .get("/fields-of-action")
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : new String[] {
            "page=0",
            "page=x",
            "pageSize=101",
            "lang=xx",
            "unknown=1",
            "modifiedAfter=yesterday",
            "cursor=***",
            "limit=5"
        }) {
            Api.anonymous()
                    .get("/fields-of-action?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void whatIsNotThereIsAProblem() {
        Api.anonymous()
                .get("/fields-of-action/raumfahrt")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("traceId", notNullValue());
        Api.unchecked().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        Api.unchecked().delete("/fields-of-action").then().statusCode(405).contentType("application/problem+json");
    }
}
