package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;
import org.modellregionen.testsupport.Tokens;

/** Creating and editing an offer: versions, scopes, wrong input. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferWriteTest {
    private final String editor = Offers.provider("editor-" + UUID.randomUUID());
    private final String approver = Offers.coordination("approver-" + UUID.randomUUID());

    private SentOffer published() {
        return SentOffer.published(editor, approver, "Kurs " + UUID.randomUUID());
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        SentOffer draft = SentOffer.create(editor, Offers.kassel("Vorher"));
        Api.as(editor)
                .header("If-Match", draft.etag())
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Nachher"))
                .patch(draft.path())
                .then()
                .statusCode(200)
                .body("title", equalTo("Nachher"))
                .body("summary", equalTo("Kurz gesagt"));
        Api.as(editor)
                .header("If-Match", draft.etag())
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Noch einmal"))
                .patch(draft.path())
                .then()
                .statusCode(412);
        Api.as(editor)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("colour", "red"))
                .patch(draft.path())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void writesNeedThePresentVersionAndTheRightScope() {
        SentOffer draft = SentOffer.create(editor, Offers.kassel("Version"));
        Api.as(editor).post(draft.path() + "/submission").then().statusCode(428);
        Api.as(editor)
                .header("If-Match", "\"17-0123456789abcdef\"")
                .post(draft.path() + "/submission")
                .then()
                .statusCode(412);
        String foreign = Tokens.user("x", "coordination", "/regions/wiesbaden");
        draft.step(foreign, "submission").then().statusCode(404);
        published().step(foreign, "pause").then().statusCode(403);
        Api.as(foreign)
                .contentType("application/json")
                .body(Offers.kassel("Fremd"))
                .post(Offers.PATH)
                .then()
                .statusCode(403);
        draft.step(Tokens.user("x", "statistics", "/regions/kassel"), "submission")
                .then()
                .statusCode(403);
    }

    @Test
    void everythingWrongIsToldAtOnceAndNothingIsStored() {
        Map<String, Object> offer = Offers.kassel("");
        offer.put("contact", Map.of("email", "keine Adresse"));
        Api.as(editor)
                .contentType("application/json")
                .body(offer)
                .post(Offers.PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/title", "/contact/email"));
        Map<String, Object> terms = Offers.kassel("Begriffe");
        terms.put("topics", List.of("raumfahrt"));
        terms.put(
                "schedules", List.of(Map.of("kind", "dates", "startDate", "2026-12-01", "recurrence", "FREQ=HOURLY")));
        Api.as(editor)
                .contentType("application/json")
                .body(terms)
                .post(Offers.PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/topics/0", "/schedules/0/recurrence"));
    }

    @Test
    void aRepeatedCreationWithTheSameKeyMakesOneOffer() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> offer = Offers.kassel("Einmal");
        String first = post(offer, key).then().statusCode(201).extract().path("id");
        String second = post(offer, key).then().statusCode(201).extract().path("id");
        assertEquals(first, second);
        post(Offers.kassel("Anders"), key).then().statusCode(409);
    }

    private Response post(Map<String, Object> offer, String key) {
        return Api.as(editor)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(offer)
                .post(Offers.PATH);
    }
}
