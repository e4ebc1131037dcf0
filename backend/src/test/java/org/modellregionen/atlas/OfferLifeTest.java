package org.modellregionen.atlas;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;
import org.modellregionen.testsupport.Tokens;

/** The steps of an offer's life, and who may take them. */
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

    private SentOffer published() {
        return SentOffer.published(editor, approver, "Kurs " + UUID.randomUUID());
    }

    @Test
    void anOfferIsWrittenSubmittedApprovedPausedResumedAndArchived() {
        SentOffer draft = SentOffer.create(editor, Offers.kassel("Kurs"));
        draft.expectPublic(404);
        SentOffer submitted = draft.done(editor, "submission");
        SentOffer published = submitted.done(approver, "approval");
        published.expectPublic(200);
        SentOffer paused = published.done(editor, "pause");
        paused.expectPublic(404);
        SentOffer resumed = paused.done(editor, "resumption");
        resumed.expectPublic(200);
        SentOffer confirmed = resumed.done(editor, "confirmation");
        SentOffer archived = confirmed.done(editor, "archiving");
        archived.expectPublic(404);
        archived.replace(editor, Offers.kassel("Zu spät")).then().statusCode(409);
    }

    @Test
    void nobodyApprovesTheirOwnEdit() {
        String both = Offers.coordination(me);
        SentOffer submitted =
                SentOffer.create(both, Offers.kassel("Eigener Kurs")).done(both, "submission");
        submitted.step(both, "approval").then().statusCode(403);
        submitted.step(editor, "approval").then().statusCode(403);
        submitted.done(approver, "approval");
    }

    @Test
    void theDatabaseRefusesSelfApprovalAndUnapprovedPublicationToo() throws SQLException {
        SentOffer submitted =
                SentOffer.create(editor, Offers.kassel("Datenbank")).done(editor, "submission");
        String here = " WHERE id = '" + submitted.id() + "'";
        assertRefused("UPDATE offer SET approved_by = last_editor" + here, "offer_four_eyes");
        assertRefused("UPDATE offer SET status = 'published'" + here, "offer_published_is_approved");
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
        SentOffer draft = SentOffer.create(editor, Offers.kassel("Entwurf"));
        draft.step(approver, "approval")
                .then()
                .statusCode(409)
                .body("allowedTransitions", contains("submission", "archiving"));
    }

    @Test
    void aReturnSaysWhyUntilTheOfferIsHandedInAgain() {
        SentOffer submitted =
                SentOffer.create(editor, Offers.kassel("Ohne Uhrzeit")).done(editor, "submission");
        submitted.step(approver, "rejection").then().statusCode(415);
        submitted.reject(approver, " ").then().statusCode(400);
        submitted.reject(approver, "x".repeat(2001)).then().statusCode(400);
        submitted.reject(editor, "Nicht zuständig").then().statusCode(403);
        SentOffer returned = SentOffer.of(submitted
                .reject(approver, " Bitte ergänzen Sie die Uhrzeit. ")
                .then()
                .statusCode(200)
                .body("returnReason", equalTo("Bitte ergänzen Sie die Uhrzeit."))
                .extract()
                .response());
        submitted.reject(approver, "Zu spät").then().statusCode(412);
        Api.as(editor).get(returned.path()).then().body("returnReason", equalTo("Bitte ergänzen Sie die Uhrzeit."));
        returned.step(editor, "submission").then().statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void theHistoryNamesEveryStep() {
        SentOffer published = published();
        Api.as(editor)
                .get(published.path() + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("approval", "submission", "create"));
        Api.as(Tokens.user("x", "coordination", "/regions/wiesbaden"))
                .get(published.path() + "/history")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsOverExpiresByItself() {
        String source = Offers.newSource();
        Map<String, Object> offer = Offers.delivered("Vorbei", source, "1");
        offer.put("validUntil", "2026-01-31");
        SentOffer past = SentOffer.create(Offers.trustedMachine(source), offer);
        assertTrue(expiry.expire() >= 1);
        past.expectPublic(404);
        Api.as(editor)
                .get("/integrationsatlas/worklist?status=expired")
                .then()
                .statusCode(200)
                .body("page.totalItems", greaterThanOrEqualTo(1));
    }
}
