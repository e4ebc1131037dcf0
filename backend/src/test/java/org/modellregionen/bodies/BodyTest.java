package org.modellregionen.bodies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.modellregionen.changes.Changes;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BodyTest {
    @Inject
    EntityManager entities;

    @Inject
    BodyContent content;

    @Inject
    Changes changes;

    private static ValidatableResponse list(String query) {
        return Api.anonymous().get("/bodies?pageSize=100&" + query).then();
    }

    @Test
    void fourteenBodiesTwelveNetworksAndSixPatternsAreThere() {
        list("").statusCode(200).body("page.totalItems", equalTo(32));
        list("type=netzwerk").body("items", hasSize(12));
        list("level=recommended").body("items", hasSize(6));
        list("level=region&level=land").body("items.findAll { it.type.key != 'netzwerk' }", hasSize(14));
    }

    @Test
    void aBodyTellsItsTasksMembersAndRhythm() {
        Api.anonymous()
                .get("/bodies/wz-beirat")
                .then()
                .statusCode(200)
                .header("Content-Language", "de")
                .body("type.key", equalTo("programmbeirat"))
                .body("type.label", equalTo("Programmbeirat"))
                .body("membersTotal", equalTo(15))
                .body("members", hasSize(5))
                .body("members[2].sector.key", equalTo("welfare_association"))
                .body("meetingsPerYear", equalTo(1))
                .body("chair", equalTo("Oberbürgermeister"))
                .body("tasks", hasSize(2))
                .body("output", hasSize(2))
                .body("sourceLine", equalTo(1084));
    }

    @Test
    void whatTheSourceDoesNotStateStaysUnknown() {
        Api.anonymous()
                .get("/bodies/ks-stadtteil-ak")
                .then()
                .statusCode(200)
                .body("purpose", nullValue())
                .body("members", nullValue())
                .body("cadence", nullValue());
    }

    @Test
    void theOrganigramCanBeWalkedBothWays() {
        Api.anonymous()
                .get("/bodies/empfohlen-steuerungsgruppe")
                .then()
                .body("parent.key", equalTo("empfohlen-organigramm"))
                .body("children.key", contains("empfohlen-projektsteuerung"))
                .body("members", hasSize(10));
    }

    @Test
    void filtersByRegionSectorAndType() {
        list("region=kassel").body("items", hasSize(6)).body("items.region", everyItem(equalTo("kassel")));
        list("type=runder_tisch").body("items.key", containsInAnyOrder("ks-rt-sport", "ks-rt-schule"));
        list("sector=staff_council").body("items.key", contains("wi-kita-maenner"));
        list("type=netzwerk&region=offenbach&sector=employment_administration")
                .body("items.key", contains("of-nw-migration"));
    }

    @Test
    void wordsFindBodies() {
        list("q=Elternschulen").body("items.key", contains("of-elternschule"));
        list("q=Religion").body("items.key", hasItem("ks-rat-religionen"));
        list("q=Tisch Sport").body("items.key", contains("ks-rt-sport"));
        list("q=Steuerung").body("items.key", hasItem("wi-steuerung"));
    }

    @Test
    void steuerungsgruppenAreTheViewOfThatType() {
        Api.anonymous()
                .get("/steuerungsgruppen")
                .then()
                .statusCode(200)
                .body("items.key", containsInAnyOrder("htk-steuerung", "wi-steuerung", "empfohlen-steuerungsgruppe"))
                .body("items.type.key", everyItem(equalTo("steuerungsgruppe")));
        Api.anonymous().get("/steuerungsgruppen?region=wiesbaden").then().body("items.key", contains("wi-steuerung"));
        Api.anonymous()
                .get("/steuerungsgruppen/htk-steuerung?lang=tr")
                .then()
                .statusCode(200)
                .body("type.label", equalTo("Yönlendirme grubu"))
                .body("fallback", equalTo(true));
        Api.anonymous().get("/steuerungsgruppen/wz-beirat").then().statusCode(404);
    }

    @Test
    void deltasAnswerTheirOwnCollection() {
        Api.anonymous()
                .get("/bodies?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(32));
        Api.anonymous()
                .get("/steuerungsgruppen?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items.findAll { it.deleted == null }", hasSize(3));
    }

    @Test
    void aBodyThatIsNoSteuerungsgruppeAnyMoreLeavesATombstoneThere() {
        String cursor = Api.anonymous()
                .get("/steuerungsgruppen?modifiedAfter=2000-01-01T00:00:00Z")
                .path("nextCursor");
        String id = Api.anonymous().get("/bodies/wz-beirat").path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("UPDATE body SET type = 'steuerungsgruppe' WHERE key = 'wz-beirat'")
                    .executeUpdate();
            entities.createNativeQuery("UPDATE shipped_row SET hash = 'x' WHERE id = cast(:id AS uuid)")
                    .setParameter("id", id)
                    .executeUpdate();
            content.load(changes.stamp());
        });
        Api.anonymous()
                .queryParam("cursor", cursor)
                .get("/steuerungsgruppen")
                .then()
                .statusCode(200)
                .body("items.findAll { it.deleted == true }.id", contains(id))
                .body("items.findAll { it.deleted == null }", hasSize(0));
        Api.anonymous().get("/bodies/wz-beirat").then().body("type.key", equalTo("programmbeirat"));
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : new String[] {
            "type=verein",
            "level=bund",
            "sector=x",
            "region=%25",
            "region=atlantis",
            "sort=members",
            "lang=xx",
            "x=1",
            "page=-1",
            "modifiedAfter=2000-01-01T00:00:00Z&type=netzwerk"
        }) {
            list(wrong).statusCode(400).contentType("application/problem+json");
        }
        Api.anonymous().get("/steuerungsgruppen?type=netzwerk").then().statusCode(400);
        Api.anonymous().get("/bodies/no-such").then().statusCode(404);
    }

    @Test
    void theTableRefusesWhatDoesNotFit() {
        for (String change : new String[] {
            "UPDATE body SET type = 'verein' WHERE key = 'wz-beirat'",
            "UPDATE body SET region = NULL WHERE key = 'wz-beirat'",
            "UPDATE body SET region = 'atlantis' WHERE key = 'wz-beirat'",
            "UPDATE body SET parent = key WHERE key = 'wz-beirat'",
            "UPDATE body SET members_total = 0 WHERE key = 'wz-beirat'",
            "UPDATE body_member SET sector = 'weather'"
        }) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(change).executeUpdate()));
        }
    }
}
