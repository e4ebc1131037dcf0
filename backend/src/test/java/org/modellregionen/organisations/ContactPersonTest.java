package org.modellregionen.organisations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactPersonTest {
    private static final String PATH = "/organisations/vhs-kassel/contact-persons";
    private static final String COORDINATION = Tokens.user("kim", "coordination", "/regions/kassel");
    private static final String OWN = Tokens.user("pia", "provider", "/organisations/vhs-kassel");

    @Inject
    EntityManager entities;

    @Inject
    ContactPersonService persons;

    @Test
    void theOrganisationAndItsCoordinationReadAndWriteThem() {
        Response created = post(OWN, person(Map.of()), 201);
        String id = created.path("id");
        created.then().header("Cache-Control", containsString("no-store"));
        Api.as(COORDINATION).get(PATH + "/" + id).then().statusCode(200).body("purpose", equalTo("Kurstermine"));
        Api.as(OWN).get(PATH + "?pageSize=100").then().statusCode(200).body("items.id", hasItem(id));
        String changed = Api.as(COORDINATION)
                .header("If-Match", created.header("ETag"))
                .contentType("application/json")
                .body(person(Map.of("function", "Leitung")))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("function", equalTo("Leitung"))
                .extract()
                .header("ETag");
        Api.as(OWN).delete(PATH + "/" + id).then().statusCode(428);
        Api.as(OWN)
                .header("If-Match", created.header("ETag"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);
        Api.as(OWN).header("If-Match", changed).delete(PATH + "/" + id).then().statusCode(204);
        Api.as(OWN).get(PATH + "/" + id).then().statusCode(404);
        assertEquals(List.of("create", "replace", "delete"), auditOf(id));
    }

    @Test
    void nobodyElseSeesThem() {
        String id = post(OWN, person(Map.of()), 201).path("id");
        Api.anonymous().get(PATH).then().statusCode(401);
        Api.anonymous().get(PATH + "/" + id).then().statusCode(401);
        for (String foreign : List.of(
                Tokens.user("wei", "coordination", "/regions/wetzlar"),
                Tokens.user("pit", "provider", "/organisations/caritas-kassel"),
                Tokens.user("mia", "ministry"),
                Tokens.user("ada", "admin"),
                Tokens.user("sam", "statistics", "/regions/kassel"))) {
            Api.as(foreign).get(PATH).then().statusCode(403);
            Api.as(foreign).get(PATH + "/" + id).then().statusCode(403);
            post(foreign, person(Map.of()), 403);
        }
        Api.as(COORDINATION)
                .get("/organisations/caritas-kassel/contact-persons/" + id)
                .then()
                .statusCode(404);
        String listed = Api.anonymous().get("/organisations/vhs-kassel").asString();
        assertEquals(false, listed.contains("Testperson"));
    }

    @Test
    void whatHasNoPurposeOrNoFittingLastDayIsRefused() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("purpose", ""),
                Map.of("name", " "),
                Map.of("email", "nobody"),
                Map.of("retainUntil", LocalDate.now().minusDays(2).toString()),
                Map.of("retainUntil", LocalDate.now().plusYears(4).toString()),
                Map.of("retainUntil", "soon"),
                Map.of("birthday", "2000-01-01"))) {
            post(OWN, person(wrong), 400).then().contentType("application/problem+json");
        }
        Map<String, Object> without = new HashMap<>(person(Map.of()));
        without.remove("retainUntil");
        post(OWN, without, 400);
        Api.as(OWN).get(PATH + "/x").then().statusCode(404);
        Api.as(OWN).get("/organisations/nobody/contact-persons").then().statusCode(404);
        Api.as(OWN).get(PATH + "?colour=red").then().statusCode(400);
    }

    @Test
    void whoseLastDayIsOverIsNotShownAndThenErased() {
        String id = post(OWN, person(Map.of()), 201).path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE organisation_person SET retain_until = current_date - 2 WHERE id = :id")
                        .setParameter("id", UUID.fromString(id))
                        .executeUpdate());
        Api.as(OWN).get(PATH + "/" + id).then().statusCode(404);
        Api.as(OWN).get(PATH + "?pageSize=100").then().body("items.id", not(hasItem(id)));
        persons.removeExpired();
        assertEquals(
                0L,
                entities.createNativeQuery("SELECT count(*) FROM organisation_person WHERE id = :id", Long.class)
                        .setParameter("id", UUID.fromString(id))
                        .getSingleResult());
        assertEquals(List.of("create", "expire"), auditOf(id));
    }

    @Test
    void theDatabaseRefusesToKeepThemForLonger() {
        String id = post(OWN, person(Map.of()), 201).path("id");
        assertThrows(
                PersistenceException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(
                                        "UPDATE organisation_person SET retain_until = current_date + 2000 WHERE id = :id")
                                .setParameter("id", UUID.fromString(id))
                                .executeUpdate()));
    }

    private static Map<String, Object> person(Map<String, Object> other) {
        Map<String, Object> person = new HashMap<>(Map.of(
                "name", "Testperson",
                "email", "kurse@vhs-kassel.example",
                "purpose", "Kurstermine",
                "retainUntil", LocalDate.now().plusYears(1).toString()));
        person.putAll(other);
        return person;
    }

    private static Response post(String token, Map<String, Object> body, int status) {
        Response response =
                Api.as(token).contentType("application/json").body(body).post(PATH);
        response.then().statusCode(status);
        return response;
    }

    @SuppressWarnings("unchecked")
    private List<String> auditOf(String id) {
        return entities.createNativeQuery("SELECT action FROM audit_entry WHERE object_id = :id ORDER BY seq")
                .setParameter("id", UUID.fromString(id))
                .getResultList();
    }
}
