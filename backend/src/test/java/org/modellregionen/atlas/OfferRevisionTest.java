package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
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

/** Changes of what is published wait until somebody else approves them. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferRevisionTest {
    private final String me = "editor-" + UUID.randomUUID();
    private final String editor = Offers.provider(me);
    private final String approver = Offers.coordination("approver-" + UUID.randomUUID());

    @Inject
    DataSource database;

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

    @Test
    void nobodyApprovesOrRejectsAChangeThatWasEditedAfterTheyReadIt() {
        SentOffer published = published();
        SentOffer read = SentOffer.of(published.replace(editor, Offers.kassel("Gelesen")));
        published.replace(editor, Offers.kassel("Gleichzeitig")).then().statusCode(412);
        SentOffer edited = SentOffer.of(read.replace(editor, Offers.kassel("Nachgeschoben"))
                .then()
                .statusCode(200)
                .extract()
                .response());
        read.step(approver, "approval").then().statusCode(412);
        read.reject(approver, "Bitte nicht.").then().statusCode(412);
        edited.step(approver, "approval").then().statusCode(200).body("title", equalTo("Nachgeschoben"));
    }

    @Test
    void theETagOfTheTextThatWasReadCountsToo() {
        SentOffer published = published();
        SentOffer.of(published.replace(editor, Offers.kassel("Erster Text")));
        Response read = Api.as(approver).get(published.path() + "/content");
        SentOffer text = new SentOffer(published.path(), read.header("ETag"));
        SentOffer.of(text.replace(editor, Offers.kassel("Zweiter Text")));
        text.step(approver, "approval").then().statusCode(412);
    }

    @Test
    void aRejectionIsAChangeThatEditorsMustHaveSeen() {
        SentOffer waiting = SentOffer.of(published().replace(editor, Offers.kassel("Wartet")));
        waiting.reject(approver, "Bitte nicht.").then().statusCode(200);
        waiting.replace(editor, Offers.kassel("Ohne den Grund zu kennen"))
                .then()
                .statusCode(412);
    }

    @Test
    void theReasonAndTheStepBearTheSameStamp() throws SQLException {
        SentOffer submitted = SentOffer.create(editor, Offers.kassel("Stempel")).done(editor, "submission");
        submitted.reject(approver, "Bitte kürzer.").then().statusCode(200);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT r.created = o.modified FROM offer o"
                        + " JOIN offer_return r ON r.offer_id = o.id WHERE o.id = '" + submitted.id() + "'")) {
            assertTrue(row.next() && row.getBoolean(1));
        }
    }
}
