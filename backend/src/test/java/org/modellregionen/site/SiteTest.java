package org.modellregionen.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SiteTest {
    private static RequestSpecification browser() {
        return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    @Test
    void aClientLearnsWhereToSignIn() {
        String etag = Api.anonymous()
                .get("/configuration")
                .then()
                .statusCode(200)
                .body("issuer", equalTo("http://localhost:8180/realms/modellregionen"))
                .body("clientId", equalTo("modellregionen-spa"))
                .body("tileUrl", nullValue())
                .extract()
                .header("ETag");
        Api.anonymous()
                .header("If-None-Match", etag)
                .get("/configuration")
                .then()
                .statusCode(304);
    }

    @Test
    void deepLinksOpenTheApplication() {
        for (String path : new String[] {"/", "/angebote/0190?lang=ar", "/a/b/c", "/regionen/main-kinzig-kreis"}) {
            browser()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .body(containsString("Start page of the tests"));
        }
        browser().head("/a/b/c").then().statusCode(200);
    }

    @Test
    void filesWithAHashInTheirNameMayBeKept() {
        given().get("/assets/test-0a1b2c3d.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void whatIsNotThereIsNotTheStartPage() {
        given().accept("*/*")
                .get("/assets/old-ffffffff.js")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("traceId", notNullValue());
        browser().get("/api/v2/offers").then().statusCode(404).contentType("application/problem+json");
        browser().get("/q/nothing").then().statusCode(404).body(not(containsString("Start page")));
        browser().post("/a/b/c").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void answersOfTheApiCarryTheirOwnCachingRule() {
        Api.anonymous().get("/fields-of-action").then().header("Cache-Control", "no-cache");
    }
}
