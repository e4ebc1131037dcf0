package org.modellregionen.indicators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IndicatorTest {
    @Inject
    EntityManager entities;

    private static ValidatableResponse list(String query) {
        return Api.anonymous().get("/indicators?pageSize=100&" + query).then();
    }

    @Test
    void definitionsBelongToFiveFrameworks() {
        list("").statusCode(200).body("page.totalItems", equalTo(154)).body("page.totalPages", equalTo(2));
        list("framework=laender").body("page.totalItems", equalTo(57));
        list("framework=bund").body("page.totalItems", equalTo(21));
        list("framework=eu").body("page.totalItems", equalTo(18));
        list("framework=hessen").body("page.totalItems", equalTo(10));
        list("framework=mri").body("page.totalItems", equalTo(48));
    }

    @Test
    void theCommonSetIsDefinedInFullForEveryFieldOfAction() {
        List<Map<String, Object>> set =
                list("framework=mri").extract().<List<Map<String, Object>>>path("items").stream()
                        .filter(indicator -> indicator.get("direction") != null)
                        .toList();
        assertTrue(set.size() >= 40, set.size() + " indicators");
        for (Map<String, Object> indicator : set) {
            for (String member : List.of(
                    "numerator", "unit", "multiplier", "decimals", "aggregation", "sourceStatistic", "periodicity")) {
                assertNotNull(indicator.get(member), indicator.get("key") + " lacks " + member);
            }
            assertEquals("ratio_of_sums".equals(indicator.get("aggregation")), indicator.get("denominator") != null);
        }
        assertEquals(
                10,
                set.stream()
                        .map(indicator -> ((Map<?, ?>) indicator.get("fieldOfAction")).get("key"))
                        .distinct()
                        .count());
    }

    @Test
    void frameworksTellTheirEditions() {
        Api.anonymous()
                .get("/frameworks")
                .then()
                .statusCode(200)
                .body("items.key", contains("eu", "bund", "laender", "hessen", "mri"))
                .body("items.indicators.sum()", equalTo(154))
                .body("items.collectMany { it.editions }", hasSize(11));
        Api.anonymous()
                .get("/frameworks/hessen?lang=en")
                .then()
                .statusCode(200)
                .body("name", equalTo("Hessian integration monitor"))
                .body("editions", hasSize(5))
                .body("editions[0].status.label", equalTo("Partly found"))
                .body("editions.find { it.year == 2013 }.indicatorCount", equalTo(58));
        Api.anonymous().get("/frameworks/mars").then().statusCode(404);
    }

    @Test
    void anIndicatorIsReadByKeyCodeOrId() {
        for (String name : new String[] {"LAENDER-E5", "E5"}) {
            Api.anonymous()
                    .get("/indicators/" + name)
                    .then()
                    .statusCode(200)
                    .body("key", equalTo("LAENDER-E5"))
                    .body("code", equalTo("E5"))
                    .body("names.en", equalTo("Registered unemployment rate"))
                    .body("numerator", equalTo("registrierte Arbeitslose der Gruppe"))
                    .body("unit", equalTo("%"))
                    .body("multiplier", equalTo(100))
                    .body("aggregation", equalTo("ratio_of_sums"))
                    .body("direction", nullValue())
                    .body("versions", contains(1))
                    .body("dimension.key", equalTo("structural"));
        }
        String id = Api.anonymous().get("/indicators/MRI-KITA3").path("id");
        Api.anonymous().get("/indicators/" + id).then().body("key", equalTo("MRI-KITA3"));
        Api.anonymous().get("/indicators/1.1").then().body("key", equalTo("BUND-1.1"));
    }

    @Test
    void mappingsAreSeenFromBothEnds() {
        Api.anonymous()
                .get("/indicators/LAENDER-D4")
                .then()
                .body("mappings.find { it.key == 'EU-EDU-1' }.relation.key", equalTo("broad"))
                .body("mappings.find { it.key == 'EU-EDU-1' }.framework", equalTo("eu"));
        Api.anonymous()
                .get("/indicators/EU-EDU-1")
                .then()
                .body("mappings.findAll { it.relation.key == 'narrow' }.key", hasItems("LAENDER-D4", "LAENDER-D8"));
        Api.anonymous()
                .get("/indicators/LAENDER-E4")
                .then()
                .body("mappings.key", containsInAnyOrder("EU-EMP-2", "BUND-4.2"));
    }

    @Test
    void aSubjectWithoutDefinitionIsMappedByItsName() {
        Api.anonymous()
                .get("/indicators/LAENDER-I1")
                .then()
                .body("mappings.find { it.framework == 'hessen' }.name", equalTo("Interkulturelle Öffnung"))
                .body("mappings.find { it.framework == 'hessen' }.key", nullValue());
    }

    @Test
    void onlyVersionsThatExistAreAnswered() {
        Api.anonymous().get("/indicators/E5?version=1").then().statusCode(200).body("version", equalTo(1));
        Api.anonymous().get("/indicators/E5?version=2").then().statusCode(404);
        Api.anonymous().get("/indicators/E5?version=0").then().statusCode(400);
        Api.anonymous().get("/indicators/E5?version=x").then().statusCode(400);
        Api.anonymous().get("/indicators/NO-SUCH").then().statusCode(404);
    }

    @Test
    void filtersByFieldDimensionKindAndState() {
        list("fieldOfAction=arbeit-wirtschaft")
                .body("items", hasSize(23))
                .body("items.fieldOfAction.key", everyItem(equalTo("arbeit-wirtschaft")));
        list("dimension=cultural").body("items", hasSize(12));
        list("kind=topic_area").body("items", hasSize(10)).body("items.unit", everyItem(nullValue()));
        list("framework=eu&definitionStatus=background_knowledge")
                .body("items.key", containsInAnyOrder("EU-EDU-3", "EU-CIT-3"));
        list("definitionStatus=found").body("items", hasSize(25));
        list("framework=eu&dimension=social").body("items.key", containsInAnyOrder("EU-CIT-4", "EU-WEL-1"));
    }

    @Test
    void indicatorsOutsideTheTenFieldsSaySo() {
        list("framework=laender&q=Tatverdächtige")
                .body("items[0].fieldOfAction", nullValue())
                .body("items[0].otherField", equalTo("Sicherheit"));
    }

    @Test
    void wordsFindIndicators() {
        list("q=Einbürgerungen").body("items.key", hasItems("LAENDER-B2a", "LAENDER-B2b"));
        list("q=Arbeitslosigkeit").body("items.key", hasItem("LAENDER-E5"));
        list("q=unemployment").body("items.key", hasItems("LAENDER-E4", "LAENDER-E5", "EU-EMP-2", "BUND-4.2"));
        list("q=Eigentuemerquote").body("items[0].key", equalTo("LAENDER-G1"));
        list("q=MRI-KITA3").body("items.key", contains("MRI-KITA3"));
    }

    @Test
    void theOrderIsThatOfTheFrameworksUnlessAskedOtherwise() {
        list("").body("items[0].key", equalTo("EU-EMP-1"));
        list("sort=-key").body("items[0].key", equalTo("MRI-PERSONAL"));
    }

    @Test
    void labelsFollowTheLanguageAndTextsSayThatTheyAreGerman() {
        Api.anonymous()
                .get("/indicators/E5?lang=en")
                .then()
                .header("Content-Language", "de")
                .body("name", equalTo("Registered unemployment rate"))
                .body("definitionStatus.label", equalTo("Found in a source"))
                .body("fallback", equalTo(true));
    }

    @Test
    void deltasAnswerWholeCollections() {
        Api.anonymous()
                .get("/indicators?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(154))
                .body("nextCursor", notNullValue());
        Api.anonymous()
                .get("/frameworks?modifiedAfter=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(5));
    }

    @Test
    void wrongParametersAreRefused() {
        for (String wrong : new String[] {
            "framework=mars",
            "fieldOfAction=x",
            "dimension=x",
            "kind=x",
            "definitionStatus=x",
            "sort=code",
            "lang=xx",
            "y=1",
            "modifiedAfter=2000-01-01T00:00:00Z&framework=eu"
        }) {
            list(wrong).statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void theTablesRefuseWhatDoesNotFit() {
        for (String change : new String[] {
            "UPDATE indicator_version SET kind = 'guess'",
            "UPDATE indicator_version SET other_field = 'Recht' WHERE field_of_action IS NOT NULL",
            "UPDATE indicator_version SET unit = NULL WHERE kind = 'indicator'",
            "UPDATE indicator_version SET denominator = NULL WHERE aggregation = 'ratio_of_sums'",
            "UPDATE indicator_version SET direction = 'sideways'",
            "UPDATE indicator SET current_version = 9",
            "UPDATE indicator_mapping SET relation = 'narrow'",
            "UPDATE indicator_mapping SET target_id = indicator_id WHERE target_id IS NOT NULL"
        }) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(change).executeUpdate()));
        }
    }
}
