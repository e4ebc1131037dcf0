package org.modellregionen.organisations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OrganisationTest {
    private static final String KASSEL = Tokens.user("kim", "coordination", "/regions/kassel");
    private static final String WETZLAR = Tokens.user("wei", "coordination", "/regions/wetzlar");

    @Inject
    EntityManager entities;

    @Test
    void theDirectoryIsSearchedByWordKindRegionAndLanguage() {
        Api.anonymous()
                .get(
                        "/organisations?region=kassel&kind=education_provider&kind=welfare_association&language=ar&pageSize=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(0)))
                .body("items.region", everyItem(equalTo("kassel")))
                .body("items.languages", everyItem(hasItem("ar")));
        for (String q : List.of("volkshochschule kassel", "VOLKSHOCH", "hochschule")) {
            Api.anonymous()
                    .queryParam("q", q)
                    .get("/organisations")
                    .then()
                    .statusCode(200)
                    .body("items.key", hasItem("vhs-kassel"));
        }
        for (String q : List.of("%", "_", "\\", "'\"<>%_\\")) {
            Api.anonymous()
                    .queryParam("q", q)
                    .queryParam("region", "wiesbaden")
                    .get("/organisations")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
    }

    @Test
    void theOrderIsTheOneAskedFor() {
        List<String> ascending = Api.anonymous()
                .get("/organisations?region=wiesbaden&sort=name,-modified&pageSize=100")
                .jsonPath()
                .getList("items.name");
        List<String> sorted = new ArrayList<>(ascending);
        sorted.sort(com.ibm.icu.text.Collator.getInstance(java.util.Locale.GERMAN));
        assertEquals(sorted, ascending);
        List<String> descending = Api.anonymous()
                .get("/organisations?region=wiesbaden&sort=-name&pageSize=100")
                .jsonPath()
                .getList("items.name");
        java.util.Collections.reverse(sorted);
        assertEquals(sorted, descending);
        assertNotEquals(ascending, descending);
    }

    @Test
    void anOrganisationIsReadByKeyAndIdAndNotSentTwice() {
        Response first = Api.anonymous().get("/organisations/vhs-kassel");
        assertEquals("Volkshochschule Kassel", first.path("name"));
        Api.anonymous()
                .get("/organisations/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("key", equalTo("vhs-kassel"));
        Api.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get("/organisations/vhs-kassel")
                .then()
                .statusCode(304);
        Api.anonymous().get("/organisations/nobody").then().statusCode(404);
        Api.anonymous().get("/organisations/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : List.of(
                "kind=circus",
                "region=atlantis",
                "language=!!",
                "sort=colour",
                "sort=name,name",
                "page=0",
                "pageSize=101",
                "modifiedAfter=x",
                "cursor=x",
                "limit=2",
                "q=" + "a".repeat(10_000),
                "q=" + "a+".repeat(11) + "a",
                "q=%00",
                "colour=red")) {
            Api.anonymous()
                    .urlEncodingEnabled(false)
                    .get("/organisations?" + wrong)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void coordinationAddsChangesAndEndsAnOrganisationOfItsRegion() {
        Response created = create(KASSEL, body("Verein Brücke der Kulturen", "kassel"), 201)
                .response();
        String id = created.path("id");
        assertTrue(created.header("Location").endsWith(id));
        assertEquals(0, (int) created.path("version"));
        assertTrue(((String) created.path("key")).startsWith("verein-bruecke-der-kulturen"));
        Api.as(KASSEL)
                .contentType("application/json")
                .body(body("Verein Brücke der Kulturen", "kassel"))
                .post("/organisations")
                .then()
                .statusCode(409);
        String changed = put(KASSEL, id, created.header("ETag"), body("Brücke Kassel", "kassel"), 200)
                .body("name", equalTo("Brücke Kassel"))
                .body("version", equalTo(1))
                .extract()
                .header("ETag");
        put(KASSEL, id, created.header("ETag"), body("Brücke", "kassel"), 412);
        put(KASSEL, id, null, body("Brücke", "kassel"), 428);
        Api.as(KASSEL).delete("/organisations/" + id).then().statusCode(428);
        String cursor = Api.anonymous()
                .get("/organisations?modifiedAfter=2000-01-01T00:00:00Z&limit=1000")
                .then()
                .body("items.id", hasItem(id))
                .extract()
                .path("nextCursor");
        Api.as(KASSEL)
                .header("If-Match", changed)
                .delete("/organisations/" + id)
                .then()
                .statusCode(204);
        Api.anonymous().get("/organisations/" + id).then().statusCode(404);
        Api.anonymous()
                .queryParam("cursor", cursor)
                .get("/organisations")
                .then()
                .body("items.find { it.id == '" + id + "' }.deleted", equalTo(true));
        assertEquals(List.of("create", "replace", "end"), auditOf(id));
    }

    @Test
    void anOrganisationWithOffersStaysInTheDirectory() {
        String etag = Api.anonymous().get("/organisations/vhs-kassel").header("ETag");
        Api.as(KASSEL)
                .header("If-Match", etag)
                .delete("/organisations/vhs-kassel")
                .then()
                .statusCode(409);
    }

    @Test
    void aRepeatedPostWithItsKeyCreatesOnce() {
        String key = UUID.randomUUID().toString();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(Api.as(KASSEL)
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body("Nachbarschaftshilfe Nord", "kassel"))
                    .post("/organisations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(ids.get(0), ids.get(1));
        Api.as(KASSEL)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body("Anders", "kassel"))
                .post("/organisations")
                .then()
                .statusCode(409);
    }

    @Test
    void aProviderChangesOnlyItsOwnContactSummaryAndLanguages() {
        Response created =
                create(KASSEL, body("Haus der Sprachen Süd", "kassel"), 201).response();
        String key = created.path("key");
        String own = Tokens.user("pia", "provider", "/organisations/" + key);
        String etag = put(
                        own,
                        key,
                        created.header("ETag"),
                        body("Haus der Sprachen Süd", "kassel").replace("\"de\"", "\"de\", \"fa\""),
                        200)
                .body("languages", contains("de", "fa"))
                .extract()
                .header("ETag");
        put(own, key, etag, body("Anderer Name", "kassel"), 403);
        put(own, key, etag, body("Haus der Sprachen Süd", "wetzlar"), 403);
        put(Tokens.user("pit", "provider", "/organisations/other"), key, etag, body("X", "kassel"), 403);
        put(WETZLAR, key, etag, body("X", "kassel"), 403);
        put(KASSEL, key, etag, body("X", "wetzlar"), 403);
        Api.as(own)
                .header("If-Match", etag)
                .delete("/organisations/" + key)
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNoRightIsRefused() {
        String body = body("Verein Fremd", "kassel");
        Api.anonymous()
                .contentType("application/json")
                .body(body)
                .post("/organisations")
                .then()
                .statusCode(401);
        create(WETZLAR, body, 403);
        create(Tokens.user("sam", "statistics", "/regions/kassel"), body, 403);
        create(Tokens.user("pia", "provider", "/organisations/vhs-kassel"), body, 403);
        put(KASSEL, "nobody", "\"0-0000000000000000\"", body, 404);
    }

    @Test
    void wrongBodiesAreRefusedWithAPointer() {
        List<String> wrong = List.of(
                body("", "kassel"),
                body("x".repeat(201), "kassel"),
                body("Verein", "atlantis"),
                body("Verein", "kassel").replace("association", "circus"),
                body("Verein", "kassel").replace("info@", "info"),
                body("Verein", "kassel").replace("https://", "ftp://"),
                body("Verein", "kassel").replace("34117", "341"),
                body("Verein", "kassel").replace("\"de\"", "null"),
                body("Verein", "kassel").replace("\"de\"", "\"!!\""),
                body("Verein", "kassel").replace("{\"name\"", "{\"colour\": 1, \"name\""),
                body("***", "kassel"),
                "{",
                "null",
                "[]");
        for (String body : wrong) {
            Api.as(KASSEL)
                    .contentType("application/json")
                    .body(body)
                    .post("/organisations")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        create(KASSEL, body("Verein", "kassel").replace("34117", "341"), 400)
                .validatable()
                .body("errors.pointer", hasItems(endsWith("/contact/postalCode")));
        Api.as(KASSEL)
                .contentType("text/plain")
                .body("x")
                .post("/organisations")
                .then()
                .statusCode(415);
    }

    private record Created(Response response) {
        ValidatableResponse validatable() {
            return response.then();
        }
    }

    private static Created create(String token, String body, int status) {
        Response response =
                Api.as(token).contentType("application/json").body(body).post("/organisations");
        response.then().statusCode(status).header("Content-Type", notNullValue());
        return new Created(response);
    }

    private static ValidatableResponse put(String token, String id, String etag, String body, int status) {
        var request = Api.as(token).contentType("application/json").body(body);
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        return request.put("/organisations/" + id).then().statusCode(status);
    }

    static String body(String name, String region) {
        return """
                {"name": "%s", "kind": "association", "region": "%s", "summary": "Hilfe im Alltag",
                 "contact": {"phone": "030 23125-900", "email": "info@verein.example",
                             "website": "https://verein.example/", "postalCode": "34117", "city": "Kassel"},
                 "languages": ["de"]}""".formatted(name, region);
    }

    @SuppressWarnings("unchecked")
    private List<String> auditOf(String id) {
        return entities.createNativeQuery("SELECT action FROM audit_entry WHERE object_id = :id ORDER BY seq")
                .setParameter("id", UUID.fromString(id))
                .getResultList();
    }
}
