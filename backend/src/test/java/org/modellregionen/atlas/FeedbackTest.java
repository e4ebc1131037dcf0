package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;
import org.modellregionen.testsupport.Tokens;

/** What visitors tell about an offer. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FeedbackTest {
    private final String me = "editor-" + UUID.randomUUID();
    private final String editor = Offers.provider(me);
    private final String approver = Offers.coordination("approver-" + UUID.randomUUID());

    private SentOffer published() {
        return SentOffer.published(editor, approver, "Kurs " + UUID.randomUUID());
    }

    @Test
    void visitorsReportAndThoseWhoLookAfterTheOfferDealWithIt() {
        SentOffer published = published();
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("kind", "closed", "comment", "Die Tür war zu."))
                .post(published.path() + "/feedback")
                .then()
                .statusCode(201);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("kind", "spam"))
                .post(published.path() + "/feedback")
                .then()
                .statusCode(400);
        Api.anonymous().get(published.path() + "/feedback").then().statusCode(401);
        String id = Api.as(editor)
                .get(published.path() + "/feedback")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("closed"))
                .extract()
                .path("items[0].id");
        Api.as(editor)
                .get("/integrationsatlas/worklist?waiting=feedback")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + published.id() + "' }.openFeedback", equalTo(1));
        Api.as(editor).get("/me").then().statusCode(200).body("tasks.kind", hasItem("feedback_to_answer"));
        Api.as(editor)
                .post(published.path() + "/feedback/" + id + "/closure")
                .then()
                .statusCode(200);
        Api.as(Tokens.user("x", "coordination", "/regions/wiesbaden"))
                .post(published.path() + "/feedback/" + id + "/closure")
                .then()
                .statusCode(403);
    }
}
