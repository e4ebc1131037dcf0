package org.modellregionen.common;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;

/** Nothing that anybody sends ends as a fault, and every refusal is a problem document. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BadInputTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "'\"<>%_\\",
            "\u0000",
            "\u001b[31m",
            "../../etc/passwd",
            "-1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "true",
            "ß".repeat(3_000),
            "a".repeat(10_000),
            "2026-13-45",
            "+1000000000-12-31T23:59:59Z",
            "*:*",
            "(((",
            "\uD83D\uDE00",
            "أ".repeat(500));

    private final OpenAPI description = new OpenAPIV3Parser().read(Api.description());
    private final List<String> faults = new ArrayList<>();

    @Test
    void noParameterOfAnyReadCanBreakTheService() {
        description.getPaths().forEach((path, item) -> {
            Operation read = item.getGet();
            if (read != null && read.getParameters() != null) {
                for (Parameter parameter : read.getParameters()) {
                    NASTY.forEach(value -> tryOut(path, parameter, value));
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    private void tryOut(String path, Parameter parameter, String value) {
        if (parameter.getIn().equals("header") || parameter.getIn().equals("path") && value.isBlank()) {
            return;
        }
        String address = path.substring("/api/v1".length());
        boolean inPath = parameter.getIn().equals("path");
        var request = Api.unchecked();
        if (!inPath) {
            request.queryParam(parameter.getName(), value);
        }
        Response answer = request.get(fill(address, inPath ? parameter.getName() : null, value));
        boolean problem = answer.statusCode() < 400
                || answer.contentType().startsWith(Problem.MEDIA_TYPE)
                        && answer.path("traceId") != null
                        && ((Integer) answer.path("status")) == answer.statusCode();
        if (answer.statusCode() >= 500 || !problem) {
            faults.add(address + " " + parameter.getName() + "=" + value.substring(0, Math.min(30, value.length()))
                    + " → " + answer.statusCode() + " " + answer.contentType());
        }
    }

    private static String fill(String path, String name, String value) {
        String encoded =
                java.net.URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        String filled = name == null ? path : path.replace("{" + name + "}", encoded);
        return filled.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }

    @Test
    void unknownParametersAreRefusedEverywhere() {
        description.getPaths().forEach((path, item) -> {
            if (item.getGet() != null && !path.contains("{")) {
                Response answer = Api.unchecked().get(path.substring("/api/v1".length()) + "?unheardOf=1");
                if (answer.statusCode() != 400 && answer.statusCode() != 401) {
                    faults.add(path + " → " + answer.statusCode());
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void emptyParametersAreRefusedByNameEverywhereButWordsMayBeEmpty() {
        description.getPaths().forEach((path, item) -> {
            Operation read = item.getGet();
            for (Parameter parameter :
                    read == null || read.getParameters() == null ? List.<Parameter>of() : read.getParameters()) {
                if (parameter.getIn().equals("query")) {
                    String name = parameter.getName();
                    String address = fill(path.substring("/api/v1".length()), null, "");
                    Response answer = Api.unchecked().get(address + "?" + name + "=");
                    boolean named =
                            answer.statusCode() == 400 && List.of("?" + name).equals(answer.path("errors.pointer"));
                    boolean words = name.equals("q") && !path.endsWith("/suggestions");
                    if (words == named && answer.statusCode() != 401) {
                        faults.add(address + "?" + name + "= → " + answer.statusCode());
                    }
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithAProblem() {
        Api.unchecked()
                .contentType("application/json")
                .body(new byte[2_100_000])
                .post(Offers.PATH)
                .then()
                .statusCode(413)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .body("traceId", notNullValue());
    }

    @Test
    void bodiesThatAreNoJsonOrHoldTooMuchAreRefusedWithoutAnEcho() {
        for (String body :
                List.of("{", "[]", "\"x\"", "{\"title\": \"a\", \"title\": \"b\"}", "{\"geheim42\": 1}", "null")) {
            Api.as(Offers.coordination("bad"))
                    .contentType("application/json")
                    .body(body)
                    .post(Offers.PATH)
                    .then()
                    .statusCode(400)
                    .contentType(containsString(Problem.MEDIA_TYPE))
                    .body(not(containsString("java")));
        }
        Api.as(Offers.coordination("bad"))
                .contentType("text/plain")
                .body("x")
                .post(Offers.PATH)
                .then()
                .statusCode(415)
                .contentType(containsString(Problem.MEDIA_TYPE));
        Api.unchecked()
                .auth()
                .oauth2("not.a.token")
                .get("/me")
                .then()
                .statusCode(401)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .body("type", equalTo("/api/v1/problems/unauthenticated"));
    }
}
