package org.modellregionen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Infrastructure;

/** The committed description is the contract: code that no longer matches it must not pass unnoticed. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContractTest {
    private static final Path COMMITTED = Path.of("../openapi.yaml");

    @Test
    void theCommittedDescriptionIsWhatTheCodeOffers() throws IOException {
        String generated =
                RestAssured.given().accept("application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, generated);
        }
        assertEquals(
                Files.readString(COMMITTED),
                generated,
                "The API has changed. Run ./mvnw -pl backend test -Dtest=ContractTest -Dopenapi.update=true, "
                        + "look at the change of openapi.yaml and commit it.");
    }
}
