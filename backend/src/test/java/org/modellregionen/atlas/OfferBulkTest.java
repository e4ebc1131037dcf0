package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OfferBulkTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String source = Offers.newSource();

    private static String line(Map<String, Object> offer) {
        return JSON.valueToTree(offer).toString();
    }

    private static List<JsonNode> deliver(String token, String query, String... lines) throws Exception {
        String report = Api.as(token)
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(Offers.BULK + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : report.split("\n")) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    @Test
    void aTrustedSourcePublishesAtOnceAndARepeatedDeliveryChangesNothing() throws Exception {
        String token = Offers.trustedMachine(source);
        String[] lines = {
            line(Offers.delivered("Erster Kurs", source, "1")), "", line(Offers.delivered("Zweiter Kurs", source, "2"))
        };
        List<JsonNode> first = deliver(token, "", lines);
        assertEquals(3, first.size());
        assertEquals("created", first.get(0).get("result").asText());
        assertEquals(3, first.get(1).get("line").asInt(), "empty lines count as lines");
        assertEquals(2, first.get(2).get("results").get("created").asInt());
        String id = first.get(0).get("id").asText();
        Api.anonymous().get(Offers.PATH + "/" + id + "/occurrences").then().statusCode(200);

        List<JsonNode> second = deliver(token, "", lines);
        assertEquals("unchanged", second.get(0).get("result").asText());
        assertEquals(id, second.get(0).get("id").asText());
        assertEquals(2, second.get(2).get("results").get("unchanged").asInt());

        List<JsonNode> third = deliver(token, "", line(Offers.delivered("Neuer Titel", source, "1")));
        assertEquals("updated", third.get(0).get("result").asText());
        assertEquals(id, third.get(0).get("id").asText());
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() throws Exception {
        String token = Offers.trustedMachine(source);
        List<JsonNode> dry = deliver(token, "?dryRun=true", line(Offers.delivered("Kurs", source, "1")));
        assertEquals("created", dry.get(0).get("result").asText());
        assertNull(dry.get(0).get("id"));
        List<JsonNode> real = deliver(token, "", line(Offers.delivered("Kurs", source, "1")));
        assertEquals("created", real.get(0).get("result").asText());
    }

    @Test
    void everyLineIsAccountedForAndOneBadLineSpoilsNoOther() throws Exception {
        Map<String, Object> foreign = Offers.delivered("Fremd", source, "4");
        foreign.put("region", "wiesbaden");
        Map<String, Object> unknownTopic = Offers.delivered("Thema", source, "5");
        unknownTopic.put("topics", List.of("raumfahrt"));
        Map<String, Object> unknownMember = Offers.delivered("Feld", source, "6");
        unknownMember.put("colour", "red");
        List<JsonNode> report = deliver(
                Offers.trustedMachine(source),
                "",
                "{not json",
                line(Offers.kassel("ohne Kennung")),
                line(Offers.delivered("Gut", source, "3")),
                line(foreign),
                line(unknownTopic),
                line(unknownMember),
                line(Offers.delivered("Gut, zweite Fassung", source, "3")),
                "null");
        assertEquals(9, report.size());
        assertEquals("invalid_json", error(report, 0));
        assertEquals("required", error(report, 1));
        assertEquals("created", report.get(2).get("result").asText());
        assertEquals("forbidden", error(report, 3));
        assertEquals("unknown_key", error(report, 4));
        assertEquals(
                "/topics/0", report.get(4).get("errors").get(0).get("pointer").asText());
        assertEquals("unknown_member", error(report, 5));
        assertEquals("updated", report.get(6).get("result").asText());
        assertEquals("required", error(report, 7));
        assertEquals(8, report.get(8).get("lines").asInt());
    }

    private static String error(List<JsonNode> report, int line) {
        assertEquals("refused", report.get(line).get("result").asText());
        return report.get(line).get("errors").get(0).get("code").asText();
    }

    @Test
    void withoutTrustNewOffersAreDraftsAndChangesOfPublishedOnesWait() throws Exception {
        String untrusted = org.modellregionen.testsupport.Tokens.machine(
                "machine-other", "offers:write", "somebody-else", "/regions/kassel");
        List<JsonNode> created = deliver(untrusted, "", line(Offers.delivered("Entwurf", source, "1")));
        String id = created.get(0).get("id").asText();
        assertNotNull(id);
        Api.anonymous().get(Offers.PATH + "/" + id + "/occurrences").then().statusCode(404);

        deliver(Offers.trustedMachine(source), "", line(Offers.delivered("Öffentlich", source, "2")));
        List<JsonNode> revised = deliver(untrusted, "", line(Offers.delivered("Geändert", source, "2")));
        assertEquals("revised", revised.get(0).get("result").asText());
    }

    @Test
    void wrongCallersTypesAndParametersAreRefused() {
        String line = line(Offers.delivered("Kurs", source, "1"));
        Api.anonymous()
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(Offers.BULK)
                .then()
                .statusCode(401);
        Api.as(org.modellregionen.testsupport.Tokens.user("s", "statistics", "/regions/kassel"))
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(Offers.BULK)
                .then()
                .statusCode(403);
        Api.as(Offers.trustedMachine(source))
                .contentType("application/json")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(Offers.BULK)
                .then()
                .statusCode(415);
        Api.as(Offers.trustedMachine(source))
                .contentType("application/x-ndjson")
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post(Offers.BULK + "?dryRun=maybe")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?dryRun"));
    }
}
