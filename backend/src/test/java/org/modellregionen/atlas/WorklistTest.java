package org.modellregionen.atlas;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.SentOffer;

/** The list of those who look after offers. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WorklistTest {
    private final String editor = Offers.provider("editor-" + UUID.randomUUID());

    @Test
    void theWorklistIsSearchedByPartsOfTheTitleAsTheyAreTyped() {
        String mark = UUID.randomUUID().toString();
        SentOffer.create(editor, Offers.kassel("100 % Deutsch " + mark));
        SentOffer.create(editor, Offers.kassel("100 x Deutsch " + mark));
        Api.as(editor)
                .queryParam("q", "100 % deutsch " + mark)
                .get("/integrationsatlas/worklist")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(1));
        Api.as(editor)
                .queryParam("q", "x".repeat(201))
                .get("/integrationsatlas/worklist")
                .then()
                .statusCode(400);
    }
}
