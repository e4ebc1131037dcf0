package org.modellregionen.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;

/** Whatever is sent to any operation that writes, by people who may: no fault, and every refusal a problem document. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BadWriteTest {
    private static final String JSON = "application/json";
    /** Nothing that holds one of these may be stored. */
    private static final List<Object> NEVER = List.of("\u001b[31m", "a\uD800", "a".repeat(60_000));

    /** Values of members. */
    private static final List<Object> ODD = List.of(
            " ",
            "\uD83D\uDE00",
            "2026-13-45",
            "+1000000000-12-31",
            "a".repeat(10_000),
            -1,
            1e300,
            true,
            List.of(),
            Collections.singletonList(null),
            List.of("x", "x"),
            Map.of("unheardOf", 1));

    /** These are tried in members of members too. */
    private static final List<Object> ODD_INSIDE = List.of("", "'\"<>%_\\", Long.MAX_VALUE);

    private static final List<Object> NEVER_INSIDE = List.of("a\u0000b");

    private static final List<String> NO_BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "42",
            "{\"unheardOf\": 1}",
            "{\"\": 1}",
            "[".repeat(60),
            "{}{}",
            "\uFEFF{}");

    private static final List<String> HEADERS = List.of(
            "",
            "*",
            "\"",
            "\"99999999999999999999-x\"",
            "'\"<>%_\\",
            ";,;,",
            "a/b;q=x",
            "de;q=abc",
            "x".repeat(10_000));

    private final OpenAPI description = new OpenAPIV3Parser().read(Api.description());
    private final ObjectMapper json = new ObjectMapper().configure(JsonGenerator.Feature.ESCAPE_NON_ASCII, true);
    private final List<String> faults = new ArrayList<>();
    private final String key = "eingaben-" + UUID.randomUUID();
    private final String token = Offers.coordination("bad-write");
    private final Map<String, String> ids = new HashMap<>();
    private int calls;

    /** One operation with an address that exists and, if it takes JSON, a body that it accepts. */
    private record Target(HttpMethod method, String path, Operation operation, Map<String, Object> body) {
        String mediaType() {
            return operation.getRequestBody().getContent().keySet().iterator().next();
        }

        boolean takesJson() {
            return operation.getRequestBody() != null
                    && mediaType().endsWith("json")
                    && !mediaType().endsWith("ndjson");
        }
    }

    @BeforeEach
    void make() {
        created("/organisations", organisation(key));
        String address = "/organisations/" + key;
        ids.put("{agreementId}", created(address + "/agreements", agreement()));
        ids.put("{personId}", created(address + "/contact-persons", person()));
        ids.put("{feedbackId}", UUID.randomUUID().toString());
    }

    private String created(String path, Map<String, Object> body) {
        return Api.as(token)
                .contentType(JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> organisation(String key) {
        return Map.of("key", key, "name", "Eingaben", "kind", "association", "region", "kassel");
    }

    private Map<String, Object> agreement() {
        return Map.of(
                "subject",
                "Eingaben",
                "agreed",
                "2026-01-01",
                "parties",
                List.of(Map.of("organisation", key), Map.of("name", "Schule")));
    }

    private static Map<String, Object> person() {
        return Map.of(
                "name",
                "Eingaben",
                "purpose",
                "Probe",
                "retainUntil",
                Days.today().plusDays(30).toString());
    }

    private static Map<String, Object> definition() {
        return Map.of(
                "names",
                Map.of("de", "Eingaben"),
                "kind",
                "topic_area",
                "dimension",
                "social",
                "fieldOfAction",
                "teilhabe");
    }

    private Map<String, Object> body(String operation) {
        return switch (operation) {
            case "createOffer", "replaceOffer", "patchOffer" -> Offers.kassel("Eingaben");
            case "createOrganisation", "replaceOrganisation" -> organisation(key);
            case "createAgreement", "replaceAgreement" -> agreement();
            case "createContactPerson", "replaceContactPerson" -> person();
            case "createIndicatorVersion" -> definition();
            case "createIndicator" -> Map.of("key", "EINGABEN", "framework", "mri", "definition", definition());
            case "createFramework", "replaceFramework" ->
                Map.of("key", "eingaben", "names", Map.of("de", "Eingaben"), "level", "hessen");
            case "replaceIndicatorMappings" ->
                Map.of("mappings", List.of(Map.of("indicator", "LAENDER-C1b", "relation", "close")));
            case "createEdition", "replaceEdition" -> Map.of("title", "Eingaben");
            case "returnEdition", "withdrawEdition" -> Map.of("reason", "Eingaben");
            case "replaceIndicatorSet" -> Map.of("indicators", List.of("MRI-B1"));
            case "mergeOffer" -> Map.of("into", UUID.randomUUID().toString());
            case "rejectOffer" -> Map.of("reason", "Eingaben");
            case "reportOffer" -> Map.of("kind", "other");
            default -> Map.of();
        };
    }

    private List<Target> targets() {
        String offer = SentOffer.create(token, Offers.kassel("Eingaben")).id();
        List<Target> targets = new ArrayList<>();
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (method != HttpMethod.GET) {
                        String address = path.substring("/api/v1".length());
                        for (Map.Entry<String, String> id : ids.entrySet()) {
                            address = address.replace(id.getKey(), id.getValue());
                        }
                        address = address.replace("{id}", address.startsWith("/organisations") ? key : offer)
                                .replace("/regions/{key}", "/regions/kassel")
                                .replace("{key}", "mri")
                                .replace("{code}", "MRI-B1");
                        targets.add(new Target(method, address, operation, body(operation.getOperationId())));
                    }
                }));
        assertTrue(targets.size() > 20);
        return targets;
    }

    private RequestSpecification request() {
        return Api.unchecked().auth().oauth2(token).header("If-Match", "*");
    }

    private Response send(Target target, String body) {
        RequestSpecification request = request();
        if (target.operation.getRequestBody() != null) {
            request.contentType(target.mediaType()).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(target.method.name(), target.path);
    }

    private void look(Target target, String sent, Response answer) {
        calls++;
        int status = answer.statusCode();
        boolean problem = status < 400
                || String.valueOf(answer.contentType()).startsWith(Problem.MEDIA_TYPE)
                        && answer.path("traceId") != null
                        && ((Integer) answer.path("status")) == status;
        if (status >= 500 || !problem) {
            faults.add(describe(target, sent, answer));
        }
        if (status == 201 && target.operation.getOperationId().equals("createOrganisation")) {
            request().delete("/organisations/" + answer.path("id"));
        }
    }

    private static String describe(Target target, String sent, Response answer) {
        String printable = sent.substring(0, Math.min(60, sent.length())).replaceAll("[^ -~]", "?");
        return target.operation.getOperationId() + " " + printable + " → " + answer.statusCode() + " "
                + answer.contentType();
    }

    @Test
    void oddAndForbiddenValuesOfEveryMember() {
        for (Target target : targets()) {
            if (target.takesJson()) {
                // What replaces a thing is read and checked by the same code as what creates it.
                boolean again = List.of("replaceOffer", "patchOffer").contains(target.operation.getOperationId());
                tryOut(target, again ? List.of() : ODD, 1, false);
                tryOut(target, again ? List.of() : NEVER, 1, true);
                tryOut(target, ODD_INSIDE, again ? 1 : 2, false);
                tryOut(target, NEVER_INSIDE, again ? 1 : 2, true);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(calls > 500, "too few were tried: " + calls);
    }

    private void tryOut(Target target, List<Object> values, int depth, boolean never) {
        for (Object value : values) {
            members(schemaOf(target), value, depth).forEach((member, mutated) -> {
                Response answer = send(target, with(target, member, mutated));
                look(target, member + "=" + value, answer);
                if (never && answer.statusCode() < 400) {
                    faults.add("accepted: " + describe(target, member + "=" + value, answer));
                }
            });
        }
    }

    private Schema<?> schemaOf(Target target) {
        return resolved(target.operation
                .getRequestBody()
                .getContent()
                .get(target.mediaType())
                .getSchema());
    }

    private Schema<?> resolved(Schema<?> schema) {
        Schema<?> present = schema;
        if (present.getAllOf() != null && present.getProperties() == null) {
            present = present.getAllOf().get(0);
        }
        return present.get$ref() == null
                ? present
                : description
                        .getComponents()
                        .getSchemas()
                        .get(present.get$ref().substring(present.get$ref().lastIndexOf('/') + 1));
    }

    /** The value in the place of each member, and within members that are objects or lists. */
    private Map<String, Object> members(Schema<?> schema, Object value, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (schema.getProperties() == null || depth == 0) {
            return members;
        }
        schema.getProperties().forEach((name, declared) -> {
            Schema<?> type = resolved(declared);
            members.put(name, value);
            members(type, value, depth - 1)
                    .forEach((inner, mutated) -> members.put(name + "/" + inner, Map.of(inner.split("/")[0], mutated)));
            if (type.getItems() != null) {
                members.put(name + "/-", List.of(value));
                members(resolved(type.getItems()), value, depth - 1)
                        .forEach((inner, mutated) ->
                                members.put(name + "/-/" + inner, List.of(Map.of(inner.split("/")[0], mutated))));
            }
        });
        return members;
    }

    private String with(Target target, String member, Object value) {
        Map<String, Object> body = new LinkedHashMap<>(target.body);
        body.put(member.split("/")[0], value);
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever may not do it at all, or not with this thing, may hear that first. */
    private static boolean refused(Response answer, int status) {
        return List.of(status, 403, 404).contains(answer.statusCode());
    }

    @Test
    void bodiesThatAreNoneAndMediaTypesThatAreOthers() {
        for (Target target : targets()) {
            if (target.takesJson()) {
                for (String body : NO_BODIES) {
                    Response answer = send(target, body);
                    look(target, body, answer);
                    boolean harmless = target.mediaType().contains("merge-patch");
                    if (answer.statusCode() < 400 && !harmless) {
                        faults.add("accepted: " + describe(target, body, answer));
                    }
                }
                for (String type : List.of("text/plain", "application/xml", "application/octet-stream")) {
                    Response answer = request()
                            .contentType(type)
                            .body("x".getBytes(StandardCharsets.UTF_8))
                            .request(target.method.name(), target.path);
                    look(target, type, answer);
                    if (!refused(answer, 415)) {
                        faults.add(describe(target, type, answer));
                    }
                }
                Response large = send(target, "x".repeat(2_100_000));
                look(target, "too much", large);
                if (!refused(large, 413)) {
                    faults.add(describe(target, "too much", large));
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void idsAndParametersInAddresses() {
        for (Target target : targets()) {
            for (String odd : List.of(" ", "'\"<>%_\\", "\u0000", "..", "a".repeat(10_000), "\uD83D\uDE00", "0")) {
                String encoded = URLEncoder.encode(odd, StandardCharsets.UTF_8).replace("+", "%20");
                for (String id : target.path.split("/")) {
                    if (ids.containsValue(id) || id.equals(key) || Ids.parse(id) != null) {
                        Target other = new Target(
                                target.method, target.path.replace(id, encoded), target.operation, target.body);
                        Response answer = request()
                                .urlEncodingEnabled(false)
                                .contentType(other.operation.getRequestBody() == null ? JSON : other.mediaType())
                                .body(bytes(other))
                                .request(other.method.name(), other.path);
                        look(other, odd, answer);
                    }
                }
                if (target.operation.getParameters() != null) {
                    for (Parameter parameter : target.operation.getParameters()) {
                        if (parameter.getIn().equals("query")) {
                            Response answer = request()
                                    .queryParam(parameter.getName(), odd)
                                    .contentType(target.operation.getRequestBody() == null ? JSON : target.mediaType())
                                    .body(bytes(target))
                                    .request(target.method.name(), target.path);
                            look(target, parameter.getName() + "=" + odd, answer);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private byte[] bytes(Target target) {
        try {
            return target.operation.getRequestBody() == null ? new byte[0] : json.writeValueAsBytes(target.body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void headersOfEveryOperation() {
        List<Target> all = new ArrayList<>(targets());
        description.getPaths().forEach((path, item) -> {
            if (item.getGet() != null && !path.contains("{")) {
                all.add(new Target(HttpMethod.GET, path.substring("/api/v1".length()), item.getGet(), Map.of()));
            }
        });
        Target offer = all.stream()
                .filter(target -> target.operation.getOperationId().equals("replaceOffer"))
                .findAny()
                .orElseThrow();
        all.add(new Target(HttpMethod.GET, offer.path, offer.operation, Map.of()));
        for (Target target : all) {
            List<String> names = target.method == HttpMethod.GET
                    ? List.of("If-None-Match", "Accept", "Accept-Language")
                    : List.of("If-Match", "Idempotency-Key", "Authorization");
            for (String name : names) {
                for (String value : HEADERS) {
                    RequestSpecification request = Api.unchecked().header(name, value);
                    if (!name.equals("Authorization")) {
                        request.auth().oauth2(token);
                    }
                    if (target.method != HttpMethod.GET && target.operation.getRequestBody() != null) {
                        request.contentType(target.mediaType()).body("{}".getBytes(StandardCharsets.UTF_8));
                    }
                    look(target, name + ": " + value, request.request(target.method.name(), target.path));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
