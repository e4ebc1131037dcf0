package org.modellregionen.atlas;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;
import org.modellregionen.testsupport.Tokens;

/** Offers that are in the atlas twice are found, merged, and their old addresses lead on. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DuplicateTest {
    private static final String DUPLICATES = "/integrationsatlas/duplicates?region=kassel&pageSize=100";

    private final String editor = Offers.provider("doubling-" + UUID.randomUUID());
    private final String coordination = Offers.coordination("merging-" + UUID.randomUUID());

    @Inject
    EntityManager entities;

    private SentOffer published(String title) {
        return SentOffer.published(editor, coordination, title);
    }

    private SentOffer published(String token, Map<String, Object> offer) {
        return SentOffer.create(token, offer).done(token, "submission").done(coordination, "approval");
    }

    private static Response merge(String token, SentOffer from, String etag, String into) {
        var request = Api.as(token).contentType("application/json").body(Map.of("into", into));
        return (etag == null ? request : request.header("If-Match", etag))
                .post(Offers.PATH + "/" + from.id() + "/merge");
    }

    private void merged(SentOffer from, SentOffer into) {
        merge(coordination, from, from.etag(), into.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(from.id()))
                .body("mergedInto", equalTo(into.id()));
    }

    private static void expectMoved(String address, String target) {
        settled(address, 308).then().header("Location", equalTo("/api/v1" + target));
    }

    /** Visitors read from the search index, which follows a write within a moment. */
    private static Response settled(String address, int status) {
        Response answer = null;
        for (int i = 0; i < 50 && (answer == null || answer.statusCode() != status); i++) {
            pause();
            answer = Api.unchecked().redirects().follow(false).get(address);
        }
        answer.then().statusCode(status);
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    /** Whether a pair of both is listed, with which score. */
    private Float score(SentOffer one, SentOffer other) {
        return Api.as(coordination)
                .get(DUPLICATES)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.offers.id.contains('" + one.id() + "') && it.offers.id.contains('" + other.id()
                        + "') }?.score");
    }

    @Test
    void similarOffersAreListedWithTheReasons() {
        String name = "Zirkeltraining " + UUID.randomUUID();
        SentOffer one = published(name + " für Mütter");
        SentOffer other = published(name + " für Mütter und Väter");
        SentOffer else_ = published("Ganz etwas anderes " + UUID.randomUUID());
        assertTrue(score(one, other) > 0.7);
        assertEquals(null, score(one, else_));
        Api.as(coordination)
                .get(DUPLICATES)
                .then()
                .body(
                        "items.find { it.offers.id.contains('" + one.id() + "') }.reasons",
                        hasItems("title", "provider", "topic"))
                .body(
                        "items.find { it.offers.id.contains('" + one.id() + "') }.offers.editedByMe",
                        contains(false, false));
    }

    @Test
    void coursesOfDifferentLevelsAreNoDuplicates() {
        String name = "Deutsch " + UUID.randomUUID();
        Map<String, Object> first = Offers.kassel(name + " A1");
        first.put("levels", List.of("A1"));
        Map<String, Object> second = Offers.kassel(name + " A2");
        second.put("levels", List.of("A2"));
        assertEquals(null, score(published(editor, first), published(editor, second)));
    }

    @Test
    void aMergedOfferIsArchivedAndItsAddressLeadsToTheOther() {
        String before = Instant.now().minusSeconds(1).toString();
        SentOffer from = published("Doppelt");
        SentOffer into = published("Doppelt");
        merged(from, into);
        expectMoved(Offers.PATH + "/" + from.id() + "?lang=en", Offers.PATH + "/" + into.id() + "?lang=en");
        expectMoved(Offers.PATH + "/" + from.id().toUpperCase(), Offers.PATH + "/" + into.id());
        expectMoved(Offers.PATH + "/" + from.id() + "?format=pdf", Offers.PATH + "/" + into.id() + "?format=pdf");
        expectMoved(Offers.PATH + "/" + from.id() + "/occurrences", Offers.PATH + "/" + into.id() + "/occurrences");
        Api.anonymous()
                .get(Offers.PATH + "/" + from.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(into.id()));
        Api.anonymous()
                .get(Offers.PATH + "?limit=1000&modifiedAfter=" + before)
                .then()
                .body("items.find { it.id == '" + from.id() + "' }.deleted", equalTo(true));
        for (String[] entry : new String[][] {{from.id(), "merge"}, {into.id(), "take_over"}}) {
            Api.as(coordination)
                    .get(Offers.PATH + "/" + entry[0] + "/history")
                    .then()
                    .statusCode(200)
                    .body("items[0].action", equalTo(entry[1]));
        }
        assertEquals(null, score(from, into));
    }

    @Test
    void searchDropsIt() {
        String word = "Quittenfest" + UUID.randomUUID().toString().substring(0, 6);
        SentOffer from = published(word);
        SentOffer into = published(word + " im Park");
        merged(from, into);
        Response found = null;
        for (int i = 0; i < 50; i++) {
            found = Api.anonymous().get(Offers.PATH + "?q=" + word);
            List<String> ids = found.path("items.id");
            if (ids.contains(into.id()) && !ids.contains(from.id())) {
                break;
            }
            pause();
        }
        found.then().body("items.id", hasItem(into.id())).body("items.id", not(hasItem(from.id())));
    }

    @Test
    void chainsLeadToTheirEnd() {
        SentOffer a = published("Kette");
        SentOffer b = published("Kette");
        SentOffer c = published("Kette");
        merged(a, b);
        merged(b, c);
        expectMoved(Offers.PATH + "/" + a.id(), Offers.PATH + "/" + c.id());
        expectMoved(Offers.PATH + "/" + b.id(), Offers.PATH + "/" + c.id());
        // What an archived offer was merged into cannot be the end of another merge, so no ring can close.
        merge(coordination, c, c.etag(), a.id()).then().statusCode(409);
        merge(coordination, c, c.etag(), c.id()).then().statusCode(400);
    }

    @Test
    void theDatabaseRefusesRingsAndMergesOfOffersThatAreNotArchived() {
        SentOffer a = published("Ring");
        SentOffer b = published("Ring");
        SentOffer c = published("Ring");
        merged(a, b);
        merged(b, c);
        assertRefused(
                "UPDATE offer SET status = 'archived', merged_into = '" + a.id() + "' WHERE id = '" + c.id() + "'",
                "ring");
        assertRefused("UPDATE offer SET merged_into = '" + a.id() + "' WHERE id = '" + c.id() + "'", "");
        assertRefused("UPDATE offer SET merged_into = id WHERE id = '" + a.id() + "'", "");
    }

    private void assertRefused(String statement, String reason) {
        Exception refusal = assertThrows(
                RuntimeException.class,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(statement).executeUpdate()));
        assertTrue(refusal.toString().contains(reason), refusal.toString());
    }

    @Test
    void whenTheOtherIsNoLongerPublicThereIsNothingToLeadTo() {
        SentOffer from = published("Am Ende");
        SentOffer into = published("Am Ende");
        merged(from, into);
        into.done(editor, "pause");
        settled(Offers.PATH + "/" + from.id(), 404);
        Api.as(editor).get(Offers.PATH + "/" + from.id()).then().statusCode(200).body("status", equalTo("archived"));
    }

    @Test
    void onlyTheCoordinationOfTheRegionMergesAndNeverItsOwnEdit() {
        SentOffer from = published("Wer darf");
        SentOffer into = published("Wer darf");
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("into", into.id()))
                .post(Offers.PATH + "/" + from.id() + "/merge")
                .then()
                .statusCode(401);
        for (String foreign : List.of(
                editor,
                Tokens.user("wi", "coordination", "/regions/wiesbaden"),
                Tokens.user("min", "ministry"),
                Tokens.user("head", "head", "/regions/kassel"))) {
            merge(foreign, from, from.etag(), into.id()).then().statusCode(403);
            Api.as(foreign).get(DUPLICATES).then().statusCode(403);
        }
        String both = Offers.coordination("both-" + UUID.randomUUID());
        SentOffer own = published(both, Offers.kassel("Wer darf"));
        merge(both, own, own.etag(), into.id()).then().statusCode(403);
        merge(both, from, from.etag(), own.id()).then().statusCode(403);
        Api.anonymous().get(DUPLICATES).then().statusCode(401);
    }

    @Test
    void staleAndSenselessMergesAreRefused() {
        SentOffer from = published("Sinnlos");
        SentOffer into = published("Sinnlos");
        merge(coordination, from, null, into.id()).then().statusCode(428);
        merge(coordination, from, "\"99-0\"", into.id()).then().statusCode(412);
        merge(coordination, from, from.etag(), UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/into"));
        merge(coordination, new SentOffer(UUID.randomUUID().toString(), "*"), "*", into.id())
                .then()
                .statusCode(404);
        SentOffer unpublished = SentOffer.create(editor, Offers.kassel("Sinnlos"));
        merge(coordination, from, from.etag(), unpublished.id()).then().statusCode(409);
        for (String body : List.of("{}", "{\"into\": \"x\"}", "{\"into\": null}")) {
            Api.as(coordination)
                    .header("If-Match", from.etag())
                    .contentType("application/json")
                    .body(body)
                    .post(Offers.PATH + "/" + from.id() + "/merge")
                    .then()
                    .statusCode(400);
        }
        merged(from, into);
        merge(coordination, from, "*", into.id()).then().statusCode(409).body("allowedTransitions", equalTo(List.of()));
        Api.as(coordination).get("/integrationsatlas/duplicates").then().statusCode(400);
        Api.as(coordination)
                .get("/integrationsatlas/duplicates?region=atlantis")
                .then()
                .statusCode(403);
    }
}
