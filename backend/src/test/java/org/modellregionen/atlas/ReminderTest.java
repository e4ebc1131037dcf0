package org.modellregionen.atlas;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.modellregionen.common.Days;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;
import org.modellregionen.testsupport.Tokens;

/** Reminders go out by a real mail server and come back as links. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderTest {
    private static final String CONFIRMATIONS = "/integrationsatlas/confirmations";
    private static final Pattern LINK =
            Pattern.compile("/bestaetigen\\?angebot=([0-9a-f-]{36})#([A-Za-z0-9_-]{43})\\s");

    private final String editor = Offers.provider("reminded-" + UUID.randomUUID());
    private final String approver = Offers.coordination("reminding-" + UUID.randomUUID());
    private final String address = "kurse-" + UUID.randomUUID() + "@traeger.example";

    @Inject
    EntityManager entities;

    @Inject
    Reminders reminders;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private static GreenMail server;

    /** One server for all tests: mails travel over a connection that is kept open, as in operation. */
    @BeforeEach
    void startServer() {
        if (server == null || !server.isRunning()) {
            server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    private String published(Map<String, Object> contact) {
        Map<String, Object> offer = Offers.kassel("Nähtreff am Ufer");
        offer.put("contact", contact);
        String id = published(editor, offer);
        sql("UPDATE offer SET last_confirmed = '2020-01-31' WHERE id = '" + id + "'");
        return id;
    }

    private String published(String creator, Map<String, Object> offer) {
        return publish(creator, SentOffer.create(creator, offer));
    }

    private String publish(String creator, SentOffer offer) {
        return offer.done(creator, "submission").done(approver, "approval").id();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private String outcome(String offer) {
        return (String)
                entities.createNativeQuery("SELECT outcome FROM offer_reminder WHERE offer_id = '" + offer + "'")
                        .getSingleResult();
    }

    private void endPeriod(String offer) {
        sql("UPDATE offer_reminder SET sent = sent - interval '31 days', expires = expires - interval '31 days'"
                + " WHERE offer_id = '" + offer + "'");
    }

    private List<MimeMessage> mailsTo(String recipient) throws Exception {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private String askedToken(String offer) throws Exception {
        reminders.remind();
        Matcher link = LINK.matcher((String) mailsTo(address).get(0).getContent());
        assertTrue(link.find());
        assertEquals(offer, link.group(1));
        return link.group(2);
    }

    private static Response confirm(String token) {
        return Api.anonymous()
                .contentType("application/json")
                .body(Map.of("token", token))
                .post(CONFIRMATIONS);
    }

    private static void expectPublic(String offer, int status) {
        Api.anonymous().get(Offers.PATH + "/" + offer + "/occurrences").then().statusCode(status);
    }

    @Test
    void theProviderIsAskedOnceInPlainGermanAndOnlyAHashOfTheLinkIsKept() throws Exception {
        String offer = published(Map.of("email", address));
        String token = askedToken(offer);
        reminders.remind();
        List<MimeMessage> mails = mailsTo(address);
        assertEquals(1, mails.size());
        assertEquals("Stimmt Ihr Angebot noch? Nähtreff am Ufer", mails.get(0).getSubject());
        String text = (String) mails.get(0).getContent();
        assertTrue(text.contains("Zuletzt hat jemand am 31.01.2020 bestätigt"), text);
        assertTrue(text.contains("/angebote/" + offer), text);
        Object row = entities.createNativeQuery(
                        "SELECT cast(to_jsonb(r) AS text) FROM offer_reminder r WHERE offer_id = '" + offer + "'")
                .getSingleResult();
        assertFalse(row.toString().contains(token));
        assertFalse(row.toString().contains(address));
    }

    @Test
    void theLinkConfirmsOnceAndLeavesItsTrace() throws Exception {
        String offer = published(Map.of("email", address));
        String token = askedToken(offer);
        String before = Instant.now().minusSeconds(1).toString();
        confirm(token)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("offer", equalTo(offer))
                .body("lastConfirmed", equalTo(Days.today().toString()));
        confirm(token).then().statusCode(410).body("type", equalTo("/api/v1/problems/gone"));
        expectPublic(offer, 200);
        assertEquals("confirmed", outcome(offer));
        Api.as(editor)
                .get(Offers.PATH + "/" + offer + "/history")
                .then()
                .body("items[0].action", equalTo("confirmation"))
                .body("items[0].actor", equalTo("confirmation-link"))
                .body("items[1].action", equalTo("remind"));
        Api.anonymous()
                .get(Offers.PATH + "?modifiedAfter=" + before + "&limit=1000")
                .then()
                .body("items.id", hasItem(offer));
    }

    @Test
    void withoutAnAnswerTheOfferIsTakenOutOfThePublicAndListedAsOverdue() throws Exception {
        String offer = published(Map.of("email", address));
        String token = askedToken(offer);
        assertEquals(0, reminders.lapse(), "the period is not over yet");
        endPeriod(offer);
        String before = Instant.now().minusSeconds(1).toString();
        assertEquals(1, reminders.lapse());
        expectPublic(offer, 404);
        confirm(token).then().statusCode(410);
        assertEquals("lapsed", outcome(offer));
        Api.anonymous()
                .get(Offers.PATH + "?modifiedAfter=" + before + "&limit=1000")
                .then()
                .body("items.find { it.id == '" + offer + "' }.deleted", equalTo(true));
        Response listed = Api.as(editor).get("/integrationsatlas/worklist?waiting=confirmation&pageSize=100");
        listed.then()
                .body("items.find { it.id == '" + offer + "' }.overdue", equalTo(true))
                .body("items.find { it.id == '" + offer + "' }.status", equalTo("expired"));
        Api.as(approver)
                .get(Offers.PATH + "/" + offer + "/history")
                .then()
                .body("items[0].action", equalTo("lapse"))
                .body("items[0].actor", equalTo("platform"));

        String etag = Api.as(editor)
                .get(Offers.PATH + "/" + offer + "/content")
                .then()
                .extract()
                .header("ETag");
        publish(editor, new SentOffer(Offers.PATH + "/" + offer, etag));
        expectPublic(offer, 200);
        Api.as(editor)
                .get("/integrationsatlas/worklist?waiting=confirmation&pageSize=100")
                .then()
                .body("items.id", not(hasItem(offer)));
    }

    @Test
    void whatSomebodyHasConfirmedInAnotherWayStaysPublic() throws Exception {
        String offer = published(Map.of("email", address));
        askedToken(offer);
        String etag = Api.as(editor)
                .get(Offers.PATH + "/" + offer + "/content")
                .then()
                .extract()
                .header("ETag");
        new SentOffer(Offers.PATH + "/" + offer, etag).done(editor, "confirmation");
        endPeriod(offer);
        assertEquals(0, reminders.lapse());
        expectPublic(offer, 200);
        assertEquals("obsolete", outcome(offer));
    }

    @Test
    void aPersonKeptForThatPurposeIsAskedFirst() throws Exception {
        String person = "person-" + UUID.randomUUID() + "@traeger.example";
        Map<String, Object> content = Map.of(
                "name",
                "Leitung Beratung",
                "email",
                person,
                "purpose",
                "Rückfragen zu Angeboten",
                "offerReminders",
                true,
                "retainUntil",
                LocalDate.now().plusDays(90).toString());
        String path = "/organisations/caritas-kassel/contact-persons";
        Response created =
                Api.as(editor).contentType("application/json").body(content).post(path);
        created.then().statusCode(201).body("offerReminders", equalTo(true));
        published(Map.of("email", address));
        reminders.remind();
        assertEquals(0, mailsTo(address).size());
        assertEquals(1, mailsTo(person).size());
        Api.as(editor)
                .header("If-Match", created.header("ETag"))
                .delete(path + "/" + created.path("id"))
                .then()
                .statusCode(204);
        Api.as(editor)
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "Ohne Adresse",
                        "purpose",
                        "Rückfragen",
                        "offerReminders",
                        true,
                        "retainUntil",
                        LocalDate.now().plusDays(90).toString()))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void withoutAnyAddressNobodyIsAskedAndTheOfferStays() {
        String key = "ohne-adresse-" + UUID.randomUUID();
        Api.as(approver)
                .contentType("application/json")
                .body(Map.of("key", key, "name", "Ohne Adresse", "kind", "association", "region", "kassel"))
                .post("/organisations")
                .then()
                .statusCode(201);
        Map<String, Object> content = Offers.kassel("Ohne Adresse");
        content.put("provider", key);
        String offer = published(Tokens.user("own-" + key, "provider", "/organisations/" + key), content);
        sql("UPDATE offer SET last_confirmed = '2020-01-31' WHERE id = '" + offer + "'");
        reminders.remind();
        Object asked = entities.createNativeQuery(
                        "SELECT count(*) FROM offer_reminder WHERE offer_id = '" + offer + "'")
                .getSingleResult();
        assertEquals(0L, asked);
        Api.as(approver)
                .get("/integrationsatlas/worklist?waiting=confirmation&pageSize=100")
                .then()
                .body("items.id", hasItem(offer));
    }

    @Test
    void aMailServerThatIsDownEndsNoOfferAndIsTriedAgain() throws Exception {
        String offer = published(Map.of("email", address));
        server.stop();
        assertEquals(0, reminders.remind());
        assertEquals("failed", outcome(offer));
        expectPublic(offer, 200);
        endPeriod(offer);
        assertEquals(0, reminders.lapse());
        sql("UPDATE offer_reminder SET closed = closed - interval '1 day' WHERE outcome = 'failed'");
        startServer();
        reminders.remind();
        assertEquals(1, mailsTo(address).size());
    }

    @Test
    void wrongTokensAreRefused() {
        confirm("A".repeat(43)).then().statusCode(404);
        for (String wrong : List.of("", "kurz", "ä".repeat(43), "A".repeat(44))) {
            confirm(wrong).then().statusCode(400);
        }
        Api.anonymous()
                .contentType("application/json")
                .body("{}")
                .post(CONFIRMATIONS)
                .then()
                .statusCode(400);
        Api.unchecked().get(CONFIRMATIONS).then().statusCode(405);
    }

    @Test
    void theDatabaseKeepsOneOpenReminderPerOffer() throws Exception {
        String offer = published(Map.of("email", address));
        askedToken(offer);
        assertThrows(
                PersistenceException.class,
                () -> sql("INSERT INTO offer_reminder (id, offer_id, token_hash, sent, expires) VALUES"
                        + " (gen_random_uuid(), '" + offer + "', repeat('a', 64), now(), now() + interval '1 day')"));
        assertThrows(
                PersistenceException.class,
                () -> sql("UPDATE offer_reminder SET outcome = 'lapsed' WHERE offer_id = '" + offer + "'"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void guessingIsSlowedDown() {
        Response answer = null;
        for (int i = 0; i < 100 && (answer == null || answer.statusCode() != 429); i++) {
            answer = confirm("B".repeat(43));
        }
        answer.then().statusCode(429).header("Retry-After", notNullValue());
    }
}
