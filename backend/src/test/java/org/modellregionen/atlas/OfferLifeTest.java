package org.modellregionen.atlas;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferLifeTest {
    private final String me = "editor-" + UUID.randomUUID();
    private final String editor = Offers.provider(me);
    private final String approver = Offers.coordination("approver-" + UUID.randomUUID());

    @Inject
    DataSource database;

    @Inject
    OfferExpiry expiry;

    /** A thing that was answered: where it is and which version was read. */
    private record Read(String path, String etag) {
        static Read of(Response response) {
            return new Read(Offers.PATH + "/" + response.path("id"), response.header("ETag"));
        }
    }

    private Read create(String token, Map<String, Object> offer) {
        return Read.of(Api.as(token)
                .contentType("application/json")
                .body(offer)
                .post(Offers.PATH)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private static Response step(String token, Read read, String step) {
        return Api.as(token).header("If-Match", read.etag).post(read.path + "/" + step);
    }

    private static Response reject(String token, Read read, String reason) {
        return Api.as(token)
                .header("If-Match", read.etag)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(read.path + "/rejection");
    }

    private static Read done(String token, Read read, String step) {
        return Read.of(step(token, read, step).then().statusCode(200).extract().response());
    }

    private Read published() {
        Read draft = create(editor, Offers.kassel("Kurs " + UUID.randomUUID()));
        return done(approver, done(editor, draft, "submission"), "approval");
    }

    private static void expectPublic(Read read, int status) {
        Api.anonymous().get(read.path + "/occurrences").then().statusCode(status);
    }

    @Test
    void anOfferIsWrittenSubmittedApprovedPausedResumedAndArchived() {
        Read draft = create(editor, Offers.kassel("Kurs"));
        expectPublic(draft, 404);
        Read submitted = done(editor, draft, "submission");
        Read published = done(approver, submitted, "approval");
        expectPublic(published, 200);
        Read paused = done(editor, published, "pause");
        expectPublic(paused, 404);
        Read resumed = done(editor, paused, "resumption");
        expectPublic(resumed, 200);
        Read confirmed = done(editor, resumed, "confirmation");
        Read archived = done(editor, confirmed, "archiving");
        expectPublic(archived, 404);
        Api.as(editor)
                .header("If-Match", archived.etag)
                .contentType("application/json")
                .body(Offers.kassel("Zu spät"))
                .put(archived.path)
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyApprovesTheirOwnEdit() {
        String both = Offers.coordination(me);
        Read submitted = done(both, create(both, Offers.kassel("Eigener Kurs")), "submission");
        step(both, submitted, "approval").then().statusCode(403);
        step(editor, submitted, "approval").then().statusCode(403);
        done(approver, submitted, "approval");
    }

    @Test
    void theDatabaseRefusesSelfApprovalAndUnapprovedPublicationToo() throws SQLException {
        Read submitted = done(editor, create(editor, Offers.kassel("Datenbank")), "submission");
        String id = submitted.path.substring(submitted.path.lastIndexOf('/') + 1);
        assertRefused("UPDATE offer SET approved_by = last_editor WHERE id = '" + id + "'", "offer_four_eyes");
        assertRefused("UPDATE offer SET status = 'published' WHERE id = '" + id + "'", "offer_published_is_approved");
    }

    private void assertRefused(String sql, String constraint) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
            assertTrue(refusal.getMessage().contains(constraint));
        }
    }

    @Test
    void impossibleStepsNameThePossibleOnes() {
        Read draft = create(editor, Offers.kassel("Entwurf"));
        step(approver, draft, "approval")
                .then()
                .statusCode(409)
                .body("allowedTransitions", contains("submission", "archiving"));
    }

    @Test
    void aChangeOfAPublishedOfferWaitsUntilSomebodyElseApprovesIt() {
        Read published = published();
        Map<String, Object> changed = Offers.kassel("Geänderter Titel");
        Read waiting = Read.of(Api.as(editor)
                .header("If-Match", published.etag)
                .contentType("application/json")
                .body(changed)
                .put(published.path)
                .then()
                .statusCode(200)
                .body("title", not(equalTo("Geänderter Titel")))
                .body("revisionPending", equalTo(true))
                .extract()
                .response());
        Api.as(editor)
                .get(published.path + "/content")
                .then()
                .statusCode(200)
                .body("title", equalTo("Geänderter Titel"));
        step(Offers.coordination(me), waiting, "approval").then().statusCode(403);
        step(approver, waiting, "approval").then().statusCode(200).body("title", equalTo("Geänderter Titel"));
    }

    @Test
    void aRejectedChangeLeavesWhatWasPublished() {
        Read published = published();
        Read waiting = Read.of(Api.as(editor)
                .header("If-Match", published.etag)
                .contentType("application/json")
                .body(Offers.kassel("Abgelehnt"))
                .put(published.path));
        reject(approver, waiting, "Bitte nicht.").then().statusCode(200).body("title", not(equalTo("Abgelehnt")));
        Api.as(editor).get(published.path + "/content").then().body("title", not(equalTo("Abgelehnt")));
    }

    @Test
    void aMergePatchChangesOnlyWhatItNames() {
        Read draft = create(editor, Offers.kassel("Vorher"));
        Api.as(editor)
                .header("If-Match", draft.etag)
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Nachher"))
                .patch(draft.path)
                .then()
                .statusCode(200)
                .body("title", equalTo("Nachher"))
                .body("summary", equalTo("Kurz gesagt"));
        Api.as(editor)
                .header("If-Match", draft.etag)
                .contentType("application/merge-patch+json")
                .body(Map.of("title", "Noch einmal"))
                .patch(draft.path)
                .then()
                .statusCode(412);
        Api.as(editor)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("colour", "red"))
                .patch(draft.path)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void writesNeedThePresentVersionAndTheRightScope() {
        Read draft = create(editor, Offers.kassel("Version"));
        Api.as(editor).post(draft.path + "/submission").then().statusCode(428);
        Api.as(editor)
                .header("If-Match", "\"17-0123456789abcdef\"")
                .post(draft.path + "/submission")
                .then()
                .statusCode(412);
        String foreign = Tokens.user("x", "coordination", "/regions/wiesbaden");
        step(foreign, draft, "submission").then().statusCode(404);
        step(foreign, published(), "pause").then().statusCode(403);
        Api.as(foreign)
                .contentType("application/json")
                .body(Offers.kassel("Fremd"))
                .post(Offers.PATH)
                .then()
                .statusCode(403);
        step(Tokens.user("x", "statistics", "/regions/kassel"), draft, "submission")
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

    @Test
    void visitorsReportAndThoseWhoLookAfterTheOfferDealWithIt() {
        Read published = published();
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("kind", "closed", "comment", "Die Tür war zu."))
                .post(published.path + "/feedback")
                .then()
                .statusCode(201);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("kind", "spam"))
                .post(published.path + "/feedback")
                .then()
                .statusCode(400);
        Api.anonymous().get(published.path + "/feedback").then().statusCode(401);
        String id = Api.as(editor)
                .get(published.path + "/feedback")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("closed"))
                .extract()
                .path("items[0].id");
        Api.as(editor)
                .get("/integrationsatlas/worklist?waiting=feedback")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '" + published.path.substring(published.path.lastIndexOf('/') + 1)
                                + "' }.openFeedback",
                        equalTo(1));
        Api.as(editor).get("/me").then().statusCode(200).body("tasks.kind", hasItem("feedback_to_answer"));
        Api.as(editor)
                .post(published.path + "/feedback/" + id + "/closure")
                .then()
                .statusCode(200);
        Api.as(Tokens.user("x", "coordination", "/regions/wiesbaden"))
                .post(published.path + "/feedback/" + id + "/closure")
                .then()
                .statusCode(403);
    }

    @Test
    void aReturnSaysWhyUntilTheOfferIsHandedInAgain() {
        Read submitted = done(editor, create(editor, Offers.kassel("Ohne Uhrzeit")), "submission");
        step(approver, submitted, "rejection").then().statusCode(415);
        reject(approver, submitted, " ").then().statusCode(400);
        reject(approver, submitted, "x".repeat(2001)).then().statusCode(400);
        reject(editor, submitted, "Nicht zuständig").then().statusCode(403);
        Read returned = Read.of(reject(approver, submitted, " Bitte ergänzen Sie die Uhrzeit. ")
                .then()
                .statusCode(200)
                .body("returnReason", equalTo("Bitte ergänzen Sie die Uhrzeit."))
                .extract()
                .response());
        reject(approver, submitted, "Zu spät").then().statusCode(412);
        Api.as(editor).get(returned.path).then().body("returnReason", equalTo("Bitte ergänzen Sie die Uhrzeit."));
        step(editor, returned, "submission").then().statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void theWorklistIsSearchedByPartsOfTheTitleAsTheyAreTyped() {
        String mark = UUID.randomUUID().toString();
        create(editor, Offers.kassel("100 % Deutsch " + mark));
        create(editor, Offers.kassel("100 x Deutsch " + mark));
        Api.as(editor)
                .queryParam("q", "100 % deutsch " + mark)
                .get("/integrationsatlas/worklist")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1));
        Api.as(editor)
                .queryParam("q", "x".repeat(201))
                .get("/integrationsatlas/worklist")
                .then()
                .statusCode(400);
    }

    @Test
    void theHistoryNamesEveryStep() {
        Read published = published();
        Api.as(editor)
                .get(published.path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("approval", "submission", "create"));
        Api.as(Tokens.user("x", "coordination", "/regions/wiesbaden"))
                .get(published.path + "/history")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsOverExpiresByItself() {
        String source = Offers.newSource();
        Map<String, Object> offer = Offers.delivered("Vorbei", source, "1");
        offer.put("validUntil", "2026-01-31");
        String body = io.restassured.path.json.JsonPath.from(Api.as(Offers.trustedMachine(source))
                        .contentType("application/json")
                        .body(offer)
                        .post(Offers.PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString())
                .getString("id");
        assertTrue(expiry.expire() >= 1);
        Api.anonymous().get(Offers.PATH + "/" + body + "/occurrences").then().statusCode(404);
        Api.as(editor)
                .get("/integrationsatlas/worklist?status=expired")
                .then()
                .statusCode(200)
                .body("page.totalItems", greaterThanOrEqualTo(1));
    }
}
