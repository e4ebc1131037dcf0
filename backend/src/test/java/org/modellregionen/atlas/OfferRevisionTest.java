package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;

/** Changes of what is published wait until somebody else approves them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferRevisionTest {
    private final String me = "editor-" + UUID.randomUUID();
    private final String editor = Offers.provider(me);
    private final String approver = Offers.coordination("approver-" + UUID.randomUUID());

    private SentOffer published() {
        return SentOffer.published(editor, approver, "Kurs " + UUID.randomUUID());
    }

    @Test
    void aChangeOfAPublishedOfferWaitsUntilSomebodyElseApprovesIt() {
        SentOffer published = published();
        Map<String, Object> changed = Offers.kassel("Geänderter Titel");
        SentOffer waiting = SentOffer.of(published
                .replace(editor, changed)
                .then()
                .statusCode(200)
                .body("title", not(equalTo("Geänderter Titel")))
                .body("revisionPending", equalTo(true))
                .extract()
                .response());
        Api.as(editor)
                .get(published.path() + "/content")
                .then()
                .statusCode(200)
                .body("title", equalTo("Geänderter Titel"));
        waiting.step(Offers.coordination(me), "approval").then().statusCode(403);
        waiting.step(approver, "approval").then().statusCode(200).body("title", equalTo("Geänderter Titel"));
    }

    @Test
    void aRejectedChangeLeavesWhatWasPublished() {
        SentOffer published = published();
        SentOffer waiting = SentOffer.of(published.replace(editor, Offers.kassel("Abgelehnt")));
        waiting.reject(approver, "Bitte nicht.").then().statusCode(200).body("title", not(equalTo("Abgelehnt")));
        Api.as(editor).get(published.path() + "/content").then().body("title", not(equalTo("Abgelehnt")));
    }
}
