package org.modellregionen.atlas;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.modellregionen.common.Ids;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfferFormatsTest {
    private static final String FIRST = Ids.named("offer", "ks-001").toString();
    private static final String SECOND = Ids.named("offer", "ks-002").toString();

    private static byte[] read(String path) {
        return Api.anonymous().get(path).then().statusCode(200).extract().asByteArray();
    }

    @Test
    void aListIsPrintedAsTaggedPdfWithItsLanguage() throws Exception {
        byte[] pdf = read("/integrationsatlas/offers.pdf?id=" + FIRST + "&id=" + SECOND);
        java.nio.file.Files.write(java.nio.file.Path.of("target/offers-de.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("de", document.getDocumentCatalog().getLanguage());
            assertTrue(new PDFTextStripper().getText(document).contains("Deutschkurs A1 am Abend"));
        }
    }

    @Test
    void arabicIsPrintedToo() throws Exception {
        byte[] pdf = read("/integrationsatlas/offers.pdf?lang=ar&id=" + FIRST + "&id=" + SECOND);
        java.nio.file.Files.write(java.nio.file.Path.of("target/offers-ar.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void datesAreACalendarThatCalendarsCanRead() throws Exception {
        byte[] ics = read("/integrationsatlas/offers.ics?id=" + FIRST + "&id=" + SECOND);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
        assertTrue(calendar.validate().getEntries().isEmpty());
        assertTrue(calendar.getComponents(Component.VEVENT).size() >= 1);
        assertTrue(new String(ics, StandardCharsets.UTF_8).contains("TZID:Europe/Berlin"));
    }

    @Test
    void oneOfferIsReadInEveryFormatByAcceptOrParameter() throws Exception {
        String path = "/integrationsatlas/offers/" + FIRST;
        JsonNode jsonLd = new ObjectMapper()
                .readTree(Api.anonymous()
                        .accept("application/ld+json")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .contentType(containsString("application/ld+json"))
                        .extract()
                        .asByteArray());
        assertEquals("https://schema.org", jsonLd.get("@context").asText());
        assertEquals("Deutschkurs A1 am Abend", jsonLd.get("name").asText());
        assertTrue(jsonLd.get("availableChannel").get(0).has("serviceLocation"));
        Model model = ModelFactory.createDefaultModel();
        // The vocabulary by prefix instead of its remote context, which tests cannot fetch.
        String local = jsonLd.toString().replace("\"https://schema.org\"", "{\"@vocab\":\"https://schema.org/\"}");
        RDFDataMgr.read(model, new ByteArrayInputStream(local.getBytes(StandardCharsets.UTF_8)), Lang.JSONLD);
        assertTrue(model.size() > 20);

        Api.anonymous().get(path + "?format=ics").then().statusCode(200).contentType(containsString("text/calendar"));
        Response pdf = Api.anonymous().accept("application/pdf").get(path + "?lang=tr");
        pdf.then().statusCode(200).header("Content-Language", "tr");
        Api.anonymous()
                .accept("application/pdf")
                .header("If-None-Match", pdf.header("ETag"))
                .get(path + "?lang=tr")
                .then()
                .statusCode(304);
        Api.anonymous().get(path + "?format=docx").then().statusCode(400);
        Api.anonymous().accept("text/csv").get(path).then().statusCode(406);
    }

    @Test
    void wrongListsAreRefused() {
        Api.anonymous().get("/integrationsatlas/offers.pdf").then().statusCode(400);
        Api.anonymous()
                .get("/integrationsatlas/offers.pdf?id=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?id"));
        Api.anonymous()
                .get("/integrationsatlas/offers.ics?id=" + Ids.named("offer", "nothing"))
                .then()
                .statusCode(404);
        Api.anonymous()
                .get("/integrationsatlas/offers.ics?id=" + FIRST)
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"));
    }

    @Test
    void ruleDaysAndEndsAgree() {
        OfferContent.Schedule mondays = new OfferContent.Schedule(
                null,
                "dates",
                LocalDate.of(2026, 11, 25),
                LocalDate.of(2026, 12, 15),
                "18:00",
                "19:30",
                "FREQ=WEEKLY;BYDAY=MO",
                null,
                null,
                null,
                null);
        assertEquals(
                java.util.List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 14)),
                Occurrences.ruleDays(mondays));
        assertTrue(Occurrences.boundedRule(mondays).contains("UNTIL=20261215T225959Z"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whoPrintsTooMuchIsAskedToWait() {
        Response answer = null;
        for (int i = 0; i < 100 && (answer == null || answer.statusCode() != 429); i++) {
            answer = Api.anonymous().get("/integrationsatlas/offers.pdf?id=" + Ids.named("offer", "nothing"));
        }
        answer.then().statusCode(429).header("Retry-After", org.hamcrest.Matchers.notNullValue());
    }
}
