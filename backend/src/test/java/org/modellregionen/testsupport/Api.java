package org.modellregionen.testsupport;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;

/** Calls of the API in tests; every answer is checked against the committed description. */
public final class Api {
    private static final OpenApiValidationFilter CONTRACT =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(description())
                    .withLevelResolver(LevelResolver.create()
                            // Tests send wrong requests on purpose; it is the answers that are checked.
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .build())
                    .build());

    /** One client for all calls: making one costs more than most calls do. */
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().reuseHttpClientInstance());

    private Api() {}

    private static RequestSpecification unconfigured() {
        return RestAssured.given().config(CONFIG);
    }

    /** The committed description; while it is being renewed, the one that the build has just made. */
    public static String description() {
        String file = Boolean.getBoolean("openapi.update") ? "target/openapi/openapi.yaml" : "../openapi.yaml";
        return Path.of(file).toAbsolutePath().toString();
    }

    public static RequestSpecification anonymous() {
        return unconfigured().filter(CONTRACT).basePath("/api/v1");
    }

    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** Without the check against the description: for addresses and methods that it does not know. */
    public static RequestSpecification unchecked() {
        return unconfigured().basePath("/api/v1");
    }
}
