package org.modellregionen.organisations;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AgreementTest {
    private static final String COORDINATION = Tokens.user("kim", "coordination", "/regions/kassel");

    @Inject
    EntityManager entities;

    private String one;
    private String other;
    private String own;
    private String partner;

    @BeforeEach
    void createOrganisations() {
        one = organisation("Verein Eins");
        other = organisation("Verein Zwei");
        own = Tokens.user("own-" + one, "provider", "/organisations/" + one);
        partner = Tokens.user("own-" + other, "provider", "/organisations/" + other);
    }

    private static String organisation(String name) {
        String key = "verein-" + UUID.randomUUID();
        Api.as(COORDINATION)
                .contentType("application/json")
                .body(Map.of("key", key, "name", name, "kind", "association", "region", "kassel"))
                .post("/organisations")
                .then()
                .statusCode(201);
        return key;
    }

    private static String path(String organisation) {
        return "/organisations/" + organisation + "/agreements";
    }

    /** An agreement between organisations of the directory, given by key, and a school. */
    private static Map<String, Object> between(String... keys) {
        List<Map<String, String>> parties = new java.util.ArrayList<>(
                Arrays.stream(keys).map(key -> Map.of("organisation", key)).toList());
        parties.add(Map.of("name", "Schule am Fluss"));
        Map<String, Object> agreement = new HashMap<>();
        agreement.put("subject", "Gemeinsame Hausaufgabenhilfe");
        agreement.put("agreed", "2026-02-01");
        agreement.put("until", "2028-01-31");
        agreement.put("parties", parties);
        return agreement;
    }

    private static Response post(String token, String organisation, Map<String, Object> agreement, int status) {
        return Api.as(token)
                .contentType("application/json")
                .body(agreement)
                .post(path(organisation))
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    @Test
    void allPartiesAnswerWithAnAgreementAndAppearInTheDelta() {
        String before = Instant.now().minusSeconds(1).toString();
        Response created = post(own, one, between(one, other), 201);
        String id = created.path("id");
        for (String party : List.of(one, other)) {
            Api.anonymous()
                    .get("/organisations/" + party)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("agreements.id", hasItem(id))
                    .body("agreements[0].until", equalTo("2028-01-31"))
                    .body("agreements[0].parties.organisation", hasItems(one, other, null))
                    .body(
                            "agreements[0].parties.name",
                            containsInAnyOrder("Verein Eins", "Verein Zwei", "Schule am Fluss"));
            Api.anonymous().get(path(party)).then().statusCode(200).body("items.id", hasItem(id));
        }
        Response read = Api.anonymous().get(path(other) + "/" + id);
        read.then().statusCode(200).body("subject", equalTo("Gemeinsame Hausaufgabenhilfe"));
        Api.anonymous()
                .header("If-None-Match", read.header("ETag"))
                .get(path(other) + "/" + id)
                .then()
                .statusCode(304);
        Api.anonymous()
                .get("/organisations?limit=1000&modifiedAfter=" + before)
                .then()
                .body("items.key", hasItems(one, other));
    }

    @Test
    void everyPartyMayChangeAndRemoveItAndAllFollow() {
        Response created = post(own, one, between(one, other), 201);
        String id = created.path("id");
        Map<String, Object> changed = between(other);
        changed.put("until", null);
        String etag = Api.as(partner)
                .header("If-Match", created.header("ETag"))
                .contentType("application/json")
                .body(changed)
                .put(path(other) + "/" + id)
                .then()
                .statusCode(200)
                .body("until", nullValue())
                .body("version", equalTo(1))
                .extract()
                .header("ETag");
        Api.anonymous()
                .get("/organisations/" + one)
                .then()
                .body("agreements", empty())
                .body("version", equalTo(2));
        Api.as(partner).delete(path(other) + "/" + id).then().statusCode(428);
        Api.as(partner)
                .header("If-Match", created.header("ETag"))
                .delete(path(other) + "/" + id)
                .then()
                .statusCode(412);
        Api.as(partner)
                .header("If-Match", etag)
                .delete(path(other) + "/" + id)
                .then()
                .statusCode(204);
        Api.anonymous().get(path(other) + "/" + id).then().statusCode(404);
        Api.anonymous().get("/organisations/" + other).then().body("agreements", empty());
        assertEquals(
                List.of("create", "replace", "delete"),
                entities.createNativeQuery("SELECT action FROM audit_entry WHERE type = 'agreement' AND object_id = '"
                                + id + "' ORDER BY seq")
                        .getResultList());
    }

    @Test
    void onlyWhoMayEditThePartyOfTheAddressMayWrite() {
        String id = post(own, one, between(one, other), 201).path("id");
        Api.anonymous()
                .contentType("application/json")
                .body(between(one, other))
                .post(path(one))
                .then()
                .statusCode(401);
        for (String foreign : List.of(
                partner,
                Tokens.user("wei", "coordination", "/regions/wetzlar"),
                Tokens.user("mia", "ministry"),
                Tokens.user("sam", "statistics", "/regions/kassel"))) {
            post(foreign, one, between(one, other), 403);
            Api.as(foreign)
                    .header("If-Match", "*")
                    .delete(path(one) + "/" + id)
                    .then()
                    .statusCode(403);
        }
        // Not a party, so the agreement does not exist under this address.
        String third = organisation("Verein Drei");
        Api.as(COORDINATION)
                .header("If-Match", "*")
                .delete(path(third) + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Map<String, Object> backwards = between(one, other);
        backwards.put("until", "2020-01-01");
        post(own, one, backwards, 400).then().body("errors[0].pointer", equalTo("/until"));
        post(own, one, between(one, "gibt-es-nicht"), 400)
                .then()
                .body("errors[0].pointer", equalTo("/parties/1/organisation"));
        post(own, one, between(other), 400).then().body("errors[0].pointer", equalTo("/parties"));
        post(own, one, between(one, one), 400).then().body("errors[0].code", equalTo("duplicate"));
        Map<String, Object> alone = between(one);
        alone.put("parties", List.of(Map.of("organisation", one)));
        post(own, one, alone, 400);
        alone.put("parties", List.of(Map.of("organisation", one), Map.of()));
        post(own, one, alone, 400).then().body("errors[0].pointer", equalTo("/parties/1"));
        post(own, "gibt-es-nicht", between(one, other), 404);
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "INSERT INTO cooperation_agreement (id, subject, agreed, until, modified, last_editor)"
                                                + " VALUES (gen_random_uuid(), 'x', '2026-02-01', '2026-01-01', now(), 'x')")
                                .executeUpdate()));
    }

    @Test
    void aPartyThatChangesItsNameOrLeavesTheDirectoryIsNamedRightly() {
        post(own, one, between(one, other), 201);
        int version = Api.anonymous().get("/organisations/" + one).path("version");
        String etag = Api.anonymous().get("/organisations/" + other).header("ETag");
        etag = Api.as(COORDINATION)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("name", "Verein Neu", "kind", "association", "region", "kassel"))
                .put("/organisations/" + other)
                .then()
                .statusCode(200)
                .body("agreements.size()", equalTo(1))
                .extract()
                .header("ETag");
        Api.anonymous()
                .get("/organisations/" + one)
                .then()
                .body("version", greaterThan(version))
                .body("agreements[0].parties.name", hasItem("Verein Neu"));
        Api.as(COORDINATION)
                .header("If-Match", etag)
                .delete("/organisations/" + other)
                .then()
                .statusCode(204);
        Api.anonymous()
                .get("/organisations/" + one)
                .then()
                .body("agreements[0].parties.name", hasItem("Verein Neu"))
                .body("agreements[0].parties.organisation", not(hasItem(other)));
    }

    @Test
    void demoOrganisationsHaveAgreements() {
        Api.anonymous()
                .get("/organisations/vhs-kassel")
                .then()
                .body("agreements.parties.organisation.flatten()", hasItems("caritas-kassel", "vhs-kassel"));
    }
}
