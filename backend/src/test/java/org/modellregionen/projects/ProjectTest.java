package org.modellregionen.projects;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.modellregionen.changes.Changes;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectTest {
    @Inject
    EntityManager entities;

    @Inject
    ProjectContent content;

    @Inject
    Changes changes;

    private static ValidatableResponse list(String query) {
        return Api.anonymous().get("/projects?pageSize=100&" + query).then();
    }

    private static List<String> keys(String query) {
        return list(query).statusCode(200).extract().path("items.key");
    }

    @Nested
    class Reading {
        @Test
        void all28ProjectsOfTheProgrammeAreThere() {
            list("sort=title")
                    .statusCode(200)
                    .body("page.totalItems", equalTo(28))
                    .body("items", hasSize(28))
                    .body("items.source", everyItem(notNullValue()))
                    .body("items.sourceLine", everyItem(notNullValue()));
        }

        @Test
        void aProjectTellsItsWholeStory() {
            Api.anonymous()
                    .get("/projects/mkk-impulse")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "de")
                    .body("region", equalTo("main-kinzig-kreis"))
                    .body("fieldsOfAction.key", contains("interkulturelle-oeffnung"))
                    .body("fieldBasis.key", equalTo("chapter"))
                    .body("aims", hasSize(2))
                    .body("approach", hasSize(3))
                    .body("results", hasSize(2))
                    .body("stumblingBlocks.kind", contains("unsuitable_concept", "staff_change"))
                    .body("transfer", hasSize(2))
                    .body("transferability.key", equalTo("multipliers"))
                    .body("fallback", equalTo(false));
        }

        @Test
        void whatTheSourceDoesNotStateStaysUnknown() {
            Api.anonymous()
                    .get("/projects/of-profi-mo")
                    .then()
                    .statusCode(200)
                    .body("kind.key", equalTo("mention"))
                    .body("status", nullValue())
                    .body("aims", nullValue())
                    .body("results", nullValue())
                    .body("stumblingBlocks", nullValue())
                    .body("providerName", nullValue())
                    .body("fieldsOfAction", empty());
        }

        @Test
        void aStatusStandsOnlyWhereTheSourceStatesIt() {
            list("sort=title")
                    .body("items.findAll { it.status != null }.key", contains("wi-ikoe"))
                    .body("items.find { it.key == 'wi-ikoe' }.status.key", equalTo("regularised"))
                    .body("items.find { it.key == 'wi-ikoe' }.status.basis", notNullValue());
        }

        @Test
        void idAndKeyNameTheSameProject() {
            String id = Api.anonymous().get("/projects/ks-self").path("id");
            Api.anonymous().get("/projects/" + id).then().statusCode(200).body("key", equalTo("ks-self"));
        }

        @Test
        void labelsAreTranslatedAndTextsSayThatTheyAreGerman() {
            Api.anonymous()
                    .header("Accept-Language", "uk")
                    .get("/projects/wz-schwimmi")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "de")
                    .body("language", equalTo("de"))
                    .body("fallback", equalTo(true))
                    .body("stumblingBlocks[0].label", equalTo("Попит більший за кількість місць"));
        }

        @Test
        void theEtagDependsOnTheLanguageOfTheLabels() {
            String german = Api.anonymous().get("/projects/ks-self?lang=de").header("ETag");
            Api.anonymous()
                    .header("If-None-Match", german)
                    .get("/projects/ks-self?lang=de")
                    .then()
                    .statusCode(304);
            Api.anonymous()
                    .header("If-None-Match", german)
                    .get("/projects/ks-self?lang=tr")
                    .then()
                    .statusCode(200);
        }

        @Test
        void anUnknownProjectIsNotThere() {
            for (String unknown : new String[] {"no-such", "00000000-0000-0000-0000-000000000000", "%25"}) {
                Api.anonymous().get("/projects/" + unknown).then().statusCode(404);
            }
        }
    }

    @Nested
    class Filters {
        @Test
        void byRegionAndSeveralMeanOr() {
            list("region=wetzlar").body("items", hasSize(4)).body("items.region", everyItem(equalTo("wetzlar")));
            int kassel = keys("region=kassel").size();
            assertEquals(kassel + 4, keys("region=wetzlar&region=kassel").size());
        }

        @Test
        void byFieldOfActionKeyOrId() {
            list("fieldOfAction=gesundheit")
                    .body("items.key", containsInAnyOrder("ks-sport", "wz-bewegung", "wz-schwimmi"));
            String id = Api.anonymous().get("/fields-of-action/gesundheit").path("id");
            list("fieldOfAction=" + id).body("items", hasSize(3));
        }

        @Test
        void byTargetGroup() {
            list("targetGroup=women").body("items.key", contains("ks-sport"));
        }

        @Test
        void byKindOfStumblingBlock() {
            list("stumblingBlock=reaching_people").body("items.key", containsInAnyOrder("wz-bewegung", "hu-vereine"));
        }

        @Test
        void byFocusKindAndTransferability() {
            list("focus=transparency").body("items.key", containsInAnyOrder("ks-monitoring", "mkk-atlas"));
            list("kind=activity").body("items.key", containsInAnyOrder("ks-monitoring", "wi-ikoe"));
            list("transferability=materials").body("items.key", containsInAnyOrder("ks-erzaehlen", "of-kiesel"));
        }

        @Test
        void differentFiltersMeanAnd() {
            list("region=wetzlar&fieldOfAction=gesundheit&stumblingBlock=capacity")
                    .body("items.key", contains("wz-schwimmi"));
        }

        @Test
        void sortedAsAskedForWithTheIdAsTieBreak() {
            List<String> up = keys("sort=title");
            List<String> down = keys("sort=-title");
            assertEquals(up.get(0), down.get(27));
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= 4; page++) {
                pages.addAll(Api.anonymous()
                        .get("/projects?sort=region&pageSize=7&page=" + page)
                        .path("items.key"));
            }
            assertEquals(28, pages.stream().distinct().count());
        }

        @Test
        void wrongParametersAreRefused() {
            for (String wrong : new String[] {
                "region=Kassel!",
                "region=atlantis",
                "region=kassel&region=atlantis",
                "fieldOfAction=raumfahrt",
                "targetGroup=none",
                "stumblingBlock=x",
                "focus=x",
                "kind=x",
                "transferability=x",
                "sort=summary",
                "sort=title,",
                "sort=relevance",
                "sort=title,id;drop",
                "lang=xx",
                "page=0",
                "nothing=1",
                "q=" + "a".repeat(10_000),
                "modifiedAfter=2000-01-01T00:00:00Z&region=kassel",
                "modifiedAfter=2000-01-01T00:00:00Z&q=kurs"
            }) {
                assertEquals(400, list(wrong).extract().statusCode(), wrong);
            }
            Api.anonymous().queryParam("q", "a\u0000b").get("/projects").then().statusCode(400);
        }
    }

    @Nested
    class Searching {
        @Test
        void inflectedWordsAreFound() {
            list("q=Elternlotse").body("items.key", hasItem("hu-stadtteilmuetter"));
            list("q=Ausstellungen").body("items.key", hasItems("ks-linnen", "of-geschichte"));
            list("q=Schwimmen").body("items[0].key", equalTo("wz-schwimmi"));
        }

        @Test
        void partsFindTheCompound() {
            list("q=Lotsen").body("items.key", hasItems("htk-lotsen", "hu-stadtteilmuetter", "wz-wusl"));
            list("q=Gutschein").body("items.key", contains("wz-bewegung"));
        }

        @Test
        void theCompoundFindsItsParts() {
            list("q=Familienbegleitung").body("items.key", hasItem("hu-stadtteilmuetter"));
            list("q=Ausstellungsveranstaltungen").body("items.key", contains("of-geschichte"));
        }

        @Test
        void typosAndOtherSpellingsAreForgiven() {
            list("q=Quatier").body("items.key", hasItem("of-quartier"));
            list("q=Oeffnung").body("items.key", hasItem("wi-ikoe"));
            list("q=STADTTEILMUTTER").body("items.key", hasItem("hu-stadtteilmuetter"));
        }

        @Test
        void allWordsMustBeFound() {
            list("q=Museum Schule")
                    .body("items.key", hasItem("ks-museum"))
                    .body("items.key", not(hasItem("wz-schwimmi")));
            list("q=Museum Schwimmbecken").body("items", empty());
        }

        @Test
        void titlesComeBeforeMentions() {
            list("q=Integrationsatlas").body("items[0].key", equalTo("mkk-atlas"));
        }

        @Test
        void signsOfSearchLanguagesAreJustText() {
            for (String odd :
                    new String[] {"'", "\"", "%", "_", "\\", "<>", "!", "& | !", "a:*", "(", "--", ":p0", "?"}) {
                Api.anonymous()
                        .queryParam("q", odd)
                        .queryParam("pageSize", 100)
                        .get("/projects")
                        .then()
                        .statusCode(200)
                        .body("items", not(hasSize(28)));
            }
        }
    }

    @Nested
    class Mirroring {
        @Test
        void aDeltaGivesEveryProjectOnce() {
            String cursor = null;
            List<String> seen = new java.util.ArrayList<>();
            do {
                var request = Api.anonymous();
                if (cursor == null) {
                    request.queryParam("modifiedAfter", "2000-01-01T00:00:00Z").queryParam("limit", 10);
                } else {
                    request.queryParam("cursor", cursor).queryParam("limit", 10);
                }
                var answer = request.get("/projects").then().statusCode(200).extract();
                if (answer.<List<?>>path("items").isEmpty()) {
                    break;
                }
                seen.addAll(answer.<List<String>>path("items.findAll { it.deleted == null }.id"));
                cursor = answer.path("nextCursor");
            } while (seen.size() < 100);
            assertEquals(28, seen.stream().distinct().count());
            assertEquals(28, seen.size());
        }

        @Test
        void aProjectThatIsNoLongerShippedLeavesATombstone() {
            String before = Api.anonymous()
                    .get("/projects?modifiedAfter=2000-01-01T00:00:00Z")
                    .path("nextCursor");
            QuarkusTransaction.requiringNew().run(() -> {
                entities.createNativeQuery("""
                                INSERT INTO project (id, key, kind, published, title, region, source, modified)
                                VALUES (gen_random_uuid(), 'shipped-once', 'project', true, 'Einmal', 'kassel', 'x', now())""").executeUpdate();
                entities.createNativeQuery("""
                                INSERT INTO shipped_row (type, id, hash)
                                SELECT 'project', id, 'x' FROM project WHERE key = 'shipped-once'""").executeUpdate();
                content.load(changes.stamp());
            });
            Api.anonymous().get("/projects/shipped-once").then().statusCode(404);
            Api.anonymous()
                    .queryParam("cursor", before)
                    .get("/projects")
                    .then()
                    .statusCode(200)
                    .body("items.findAll { it.deleted == true }", hasSize(1))
                    .body("items.findAll { it.deleted == null }", hasSize(0));
        }
    }

    @Nested
    class Constraints {
        private void refused(String change) {
            assertThrows(
                    RuntimeException.class,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        int rows = entities.createNativeQuery(change).executeUpdate();
                        assertTrue(rows > 0, "nothing was touched: " + change);
                    }));
        }

        @Test
        void theTableRefusesWhatDoesNotFit() {
            refused("UPDATE project SET status = 'unheard_of' WHERE key = 'ks-self'");
            refused("UPDATE project SET source = NULL WHERE key = 'ks-self'");
            refused("UPDATE project SET region = NULL WHERE key = 'ks-self'");
            refused("UPDATE project SET region = 'atlantis' WHERE key = 'ks-self'");
            refused("DELETE FROM region WHERE key = 'kassel'");
            refused("UPDATE project SET focus = '{weather}' WHERE key = 'ks-self'");
            refused("UPDATE project SET origin = 'no-such' WHERE key = 'ks-self'");
            refused("UPDATE project_stumbling_block SET kind = 'unheard_of'");
        }
    }
}
