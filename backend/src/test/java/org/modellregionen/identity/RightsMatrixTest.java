package org.modellregionen.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.Tokens;

/**
 * Calls every operation of the API as everybody, inside and outside their scope. An operation that {@link #MAY} does
 * not know fails the test, so none can be added without saying who may call it.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RightsMatrixTest {

    /** Everybody who may call, seen from an unpublished offer of one organisation in Kassel. */
    private enum Who {
        ANYBODY(null),
        PROVIDER(Tokens.user("matrix-provider", "provider", "/organisations/caritas-kassel")),
        FOREIGN_PROVIDER(Tokens.user("matrix-provider-2", "provider", "/organisations/vhs-kassel")),
        PROVIDER_WITH_REGION(Tokens.user("matrix-provider-3", "provider", "/regions/kassel")),
        BODY_MEMBER(Tokens.user("matrix-member", "body_member", "/bodies/ks-beirat", "/regions/kassel")),
        BOARD_MEMBER(Tokens.user("matrix-board", "board_member", "/regions/kassel")),
        COORDINATION(Tokens.user("matrix-coordination", "coordination", "/regions/kassel")),
        FOREIGN_COORDINATION(Tokens.user("matrix-coordination-2", "coordination", "/regions/wiesbaden")),
        STATISTICS(Tokens.user("matrix-statistics", "statistics", "/regions/kassel")),
        HEAD(Tokens.user("matrix-head", "head", "/regions/kassel")),
        MINISTRY(Tokens.user("matrix-ministry", "ministry")),
        ADMIN(Tokens.user("matrix-admin", "admin")),
        MACHINE(Tokens.machine("matrix-machine", "offers:write", null, "/regions/kassel")),
        FOREIGN_MACHINE(Tokens.machine("matrix-machine-2", "offers:write", null, "/regions/wiesbaden")),
        READING_MACHINE(Tokens.machine("matrix-machine-3", "offers:read", null, "/regions/kassel")),
        OBSERVING_MACHINE(Tokens.machine("matrix-machine-4", "observations:write", null, "/regions/kassel")),
        PULLING_MACHINE(Tokens.machine("matrix-machine-5", "pull", null));

        private final String token;

        Who(String token) {
            this.token = token;
        }
    }

    private static final Set<Who> ALL = EnumSet.allOf(Who.class);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.ANYBODY));
    private static final Set<Who> WRITERS = EnumSet.of(Who.PROVIDER, Who.COORDINATION, Who.MACHINE);
    private static final Set<Who> WRITERS_ANYWHERE = EnumSet.of(
            Who.PROVIDER,
            Who.FOREIGN_PROVIDER,
            Who.PROVIDER_WITH_REGION,
            Who.COORDINATION,
            Who.FOREIGN_COORDINATION,
            Who.MACHINE,
            Who.FOREIGN_MACHINE);
    private static final Set<Who> REVIEWERS = EnumSet.of(Who.COORDINATION);

    /** For observations of a region; the ministry delivers for the Land only. */
    private static final Set<Who> OBSERVERS = EnumSet.of(Who.COORDINATION, Who.STATISTICS, Who.OBSERVING_MACHINE);

    private static final Map<String, Set<Who>> MAY = new HashMap<>();

    private static void may(Set<Who> who, String... operations) {
        for (String operation : operations) {
            MAY.put(operation, who);
        }
    }

    static {
        may(ALL, "listFieldsOfAction", "getFieldOfAction", "listTargetGroups", "getTargetGroup");
        may(ALL, "listTopics", "getTopic", "getTopicScheme", "listProblems", "getProblem", "getConfiguration");
        may(ALL, "confirmOfferByLink", "reportOffer", "listOffers", "suggest", "listOfferDates", "printOffers");
        may(ALL, "listProjects", "getProject", "listBodies", "getBody", "listSteuerungsgruppen", "getSteuerungsgruppe");
        may(ALL, "listFrameworks", "getFramework", "listIndicators", "getIndicator");
        may(ALL, "getIndicatorSet", "listObservations", "getRegionMonitor", "listEditions");
        // The edition asked for is a draft.
        may(
                EnumSet.of(Who.COORDINATION, Who.STATISTICS, Who.HEAD),
                "getEdition",
                "getEditionContent",
                "listDisclosure");
        may(EnumSet.of(Who.COORDINATION, Who.STATISTICS), "createEdition", "replaceEdition", "deleteEdition");
        may(EnumSet.of(Who.COORDINATION, Who.STATISTICS), "checkEdition", "returnEdition");
        may(EnumSet.of(Who.COORDINATION), "approveEdition", "publishEdition", "withdrawEdition");
        may(EnumSet.of(Who.COORDINATION), "createIndicator", "replaceIndicatorSet");
        // The indicator asked for is one of a common framework.
        may(EnumSet.of(Who.MINISTRY), "createFramework", "replaceFramework");
        may(EnumSet.of(Who.MINISTRY), "createIndicatorVersion", "replaceIndicatorMappings");
        may(ALL, "listRegions", "getRegion", "listTerritories", "getTerritory", "listOrganisations", "getOrganisation");
        may(EnumSet.of(Who.COORDINATION), "createOrganisation", "deleteOrganisation");
        may(EnumSet.of(Who.PROVIDER, Who.COORDINATION), "replaceOrganisation");
        may(
                EnumSet.of(Who.PROVIDER, Who.COORDINATION),
                "listContactPersons",
                "getContactPerson",
                "createContactPerson");
        may(EnumSet.of(Who.PROVIDER, Who.COORDINATION), "replaceContactPerson", "deleteContactPerson");
        may(ALL, "listAgreements", "getAgreement");
        may(EnumSet.of(Who.PROVIDER, Who.COORDINATION), "createAgreement", "replaceAgreement", "deleteAgreement");
        may(ALL, "getProgramme", "listProgrammeSections", "getProgrammeSection");
        // The offer asked for is a draft: those who may write it see it, for all others it does not exist.
        may(WRITERS, "getOffer", "listOccurrences", "getOfferContent", "listOfferFeedback", "closeOfferFeedback");
        may(WRITERS, "listOfferHistory", "replaceOffer", "patchOffer", "createOffer");
        may(WRITERS, "submitOffer", "pauseOffer", "resumeOffer", "confirmOffer", "archiveOffer");
        may(REVIEWERS, "approveOffer", "rejectOffer", "mergeOffer", "listDuplicates");
        may(WRITERS_ANYWHERE, "importOffers", "listWorklist");
        may(OBSERVERS, "importObservations", "listImports", "getImport", "getImportReport");
        may(OBSERVERS, "replaceImportMapping", "executeImport", "cancelImport");
        may(SIGNED_IN, "getMe");
        may(EnumSet.of(Who.COORDINATION, Who.MINISTRY, Who.ADMIN), "listAuditEntries");
    }

    /** Visitors cannot see a draft, so what is about their reports is tried with a published offer. */
    private static final Set<String> OF_A_PUBLISHED_OFFER = Set.of("reportOffer", "closeOfferFeedback");

    private final OpenAPI description = new OpenAPIV3Parser().read(Api.description());
    private final List<String> surprises = new ArrayList<>();

    @Test
    void everybodyMayDoExactlyWhatTheRightsTableGrants() {
        String draft = created(Who.PROVIDER.token, Offers.PATH, Offers.kassel("Rechte"));
        String source = Offers.newSource();
        String published =
                created(Offers.trustedMachine(source), Offers.PATH, Offers.delivered("Öffentlich", source, "1"));
        String report = created(Who.HEAD.token, Offers.PATH + "/" + published + "/feedback", Map.of("kind", "closed"));
        String person = created(
                Who.COORDINATION.token, "/organisations/caritas-kassel/contact-persons", body("createContactPerson"));
        String agreement =
                created(Who.COORDINATION.token, "/organisations/caritas-kassel/agreements", body("createAgreement"));
        String delivery = delivery();
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    String offer = OF_A_PUBLISHED_OFFER.contains(operation.getOperationId()) ? published : draft;
                    String address = path.substring("/api/v1".length())
                            .replace("{feedbackId}", report)
                            .replace("{agreementId}", agreement)
                            .replace("{personId}", person);
                    address =
                            address.startsWith("/observations/imports/") ? address.replace("{id}", delivery) : address;
                    check(address, method, operation, offer);
                }));
        assertEquals(List.of(), surprises);
    }

    @Test
    void theTableNamesNoOperationThatIsGone() {
        Set<String> known = new TreeSet<>(MAY.keySet());
        description
                .getPaths()
                .values()
                .forEach(item -> item.readOperations().forEach(operation -> known.remove(operation.getOperationId())));
        assertEquals(Set.of(), known);
    }

    /** A delivery that has been read. */
    private static String delivery() {
        String id = Api.as(Who.STATISTICS.token)
                .contentType("text/csv")
                .body("AGS;Jahr;Wert\n06611000;2024;x\n".getBytes(StandardCharsets.UTF_8))
                .post("/observations/imports?region=kassel")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        for (int i = 0; i < 100; i++) {
            String status = Api.as(Who.STATISTICS.token)
                    .get("/observations/imports/" + id)
                    .path("status");
            if (status.equals("refused")) {
                return id;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
        throw new AssertionError("The delivery is not read");
    }

    private static String created(String token, String path, Map<String, Object> body) {
        return Api.as(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void check(String path, PathItem.HttpMethod method, Operation operation, String draft) {
        Set<Who> may = MAY.get(operation.getOperationId());
        if (may == null) {
            surprises.add(operation.getOperationId() + ": who may call it? Add it to the table");
            return;
        }
        String address = address(path, draft);
        for (Who who : Who.values()) {
            Response answer = call(who, method, address, operation.getOperationId());
            String fault = fault(who, may.contains(who), answer);
            if (fault != null) {
                surprises.add(operation.getOperationId() + " as " + who + ": " + answer.statusCode() + ", " + fault);
            }
        }
    }

    private static String fault(Who who, boolean allowed, Response answer) {
        int status = answer.statusCode();
        boolean refused = status == 401 || status == 403 || status == 404;
        if (status >= 500) {
            return "a fault";
        }
        if (allowed) {
            return refused ? "but it is granted" : null;
        }
        boolean fits = who == Who.ANYBODY ? status == 401 || status == 404 : status == 403 || status == 404;
        return fits ? null : "but it is not granted";
    }

    private static Response call(Who who, PathItem.HttpMethod method, String address, String operation) {
        RequestSpecification request = who.token == null ? Api.anonymous() : Api.as(who.token);
        if (operation.equals("importObservations")) {
            request.contentType("text/csv").body("a;b\n".getBytes(StandardCharsets.UTF_8));
        } else if (operation.equals("replaceImportMapping")) {
            request.contentType("application/json")
                    .body(Map.of("columns", List.of(Map.of("name", "Wert", "role", "value"))));
        } else if (operation.equals("importOffers")) {
            request.contentType("application/x-ndjson").body("\n".getBytes(StandardCharsets.UTF_8));
        } else if (operation.equals("patchOffer")) {
            request.contentType("application/merge-patch+json").body("{}");
        } else if (operation.equals("reportOffer")) {
            request.contentType("application/json").body(Map.of("kind", "other"));
        } else if (operation.equals("rejectOffer")) {
            request.contentType("application/json").body(Map.of("reason", "Rechte"));
        } else if (operation.equals("mergeOffer")) {
            request.contentType("application/json").body(Map.of("into", UUID.randomUUID()));
        } else if (operation.equals("confirmOfferByLink")) {
            // Without a link anybody may try in vain; see ReminderTest.
            request.contentType("application/json").body("{}");
        } else if (method == PathItem.HttpMethod.PUT
                || operation.startsWith("create")
                || Set.of("returnEdition", "withdrawEdition").contains(operation)) {
            request.contentType("application/json").body(body(operation));
        }
        return request.request(method.name(), address);
    }

    private static Map<String, Object> body(String operation) {
        if (operation.endsWith("ContactPerson")) {
            String soon = LocalDate.now().plusDays(30).toString();
            return Map.of("name", "Rechte", "purpose", "Probe der Rechte", "retainUntil", soon);
        }
        if (operation.endsWith("Agreement")) {
            return Map.of(
                    "subject",
                    "Probe der Rechte",
                    "agreed",
                    "2026-01-01",
                    "parties",
                    List.of(Map.of("organisation", "caritas-kassel"), Map.of("name", "Schule")));
        }
        // Without a German name nothing is created: these stay for ever.
        Map<String, String> names = Map.of("en", "Rights");
        Map<String, Object> definition = Map.of("names", names, "kind", "topic_area", "dimension", "social");
        switch (operation) {
            case "createFramework", "replaceFramework":
                return Map.of("key", "rechte", "names", names, "level", "hessen");
            case "createIndicator":
                return Map.of("key", "RECHTE", "region", "kassel", "definition", definition);
            case "createIndicatorVersion":
                return definition;
            case "replaceIndicatorMappings":
                return Map.of("mappings", List.of());
            case "createEdition", "replaceEdition":
                return Map.of("title", "Rechte");
            case "returnEdition", "withdrawEdition":
                return Map.of("reason", "Rechte");
            case "replaceIndicatorSet":
                return Map.of("indicators", List.of());
            default:
        }
        return operation.endsWith("Offer")
                ? Offers.kassel("Rechte")
                : Map.of("key", "rechte-kassel", "name", "Rechte", "kind", "association", "region", "kassel");
    }

    /** An address that exists: of the draft where it is about one offer, else of the first thing in its list. */
    private static String address(String path, String draft) {
        if (path.equals("/audit-entries")
                || path.equals("/integrationsatlas/duplicates")
                || path.equals("/observations/imports")) {
            return path + "?region=kassel";
        }
        if (path.startsWith("/integrationsatlas/offers.")) {
            return path + "?id=" + Api.anonymous().get(Offers.PATH).path("items[0].id");
        }
        if (path.startsWith("/integrationsatlas/suggestions")) {
            return path + "?q=deutsch";
        }
        if (path.startsWith(Offers.PATH)) {
            return path.replace("{id}", draft);
        }
        if (path.startsWith("/editions/{id}")) {
            return path.replace("{id}", edition());
        }
        if (path.startsWith("/regions/{key}/")) {
            return path.replace("{key}", "kassel");
        }
        if (path.startsWith("/organisations/{id}")) {
            return path.replace("{id}", "caritas-kassel");
        }
        int parameter = path.indexOf("/{");
        if (parameter < 0) {
            return path;
        }
        String list = path.substring(0, parameter);
        return path.replaceFirst("\\{[^}]+}", first(list));
    }

    /** The one edition of the region that is in work. */
    private static String edition() {
        String editions = "/regions/kassel/editions";
        Response list = Api.as(Who.COORDINATION.token).get(editions);
        String inWork = list.path("items.find { it.status == 'draft' }?.id");
        return inWork != null ? inWork : created(Who.COORDINATION.token, editions, Map.of("title", "Rechte"));
    }

    private static String first(String list) {
        if (list.equals("/problems")) {
            return "not-found";
        }
        if (list.startsWith("/programme")) {
            return Api.anonymous().get("/programme").path("sections[0].key");
        }
        Response answer = Api.anonymous().get(list);
        for (String member : List.of("key", "code", "ags", "id")) {
            String value = answer.path("items[0]." + member);
            if (value != null) {
                return value;
            }
        }
        throw new AssertionError("Nothing in " + list);
    }
}
