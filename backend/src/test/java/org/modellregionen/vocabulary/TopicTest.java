package org.modellregionen.vocabulary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TopicTest {

    @Test
    void thereAreManyTopicsWithLabelsInAllLanguages() {
        Response page = Api.anonymous().get("/topics?pageSize=100");
        page.then()
                .statusCode(200)
                .body("page.totalItems", greaterThanOrEqualTo(150))
                .body("items.labels.collect { it.size() }", everyItem(equalTo(12)));
    }

    @Test
    void aTopicKnowsItsNeighboursAndItsWords() {
        Api.anonymous()
                .get("/topics/integrationskurs?lang=tr")
                .then()
                .statusCode(200)
                .header("Content-Language", "tr")
                .body("broader", hasItem("deutschkurs"))
                .body("synonyms.de.size()", greaterThanOrEqualTo(1));
        Api.anonymous().get("/topics/deutschkurs").then().body("narrower", hasItem("integrationskurs"));
    }

    @Test
    void topicsCanBeNarrowedToFields() {
        Api.anonymous()
                .get("/topics?fieldOfAction=gesundheit")
                .then()
                .statusCode(200)
                .body("items.fieldOfAction", everyItem(equalTo("gesundheit")));
        Api.anonymous().get("/topics?fieldOfAction=raumfahrt").then().statusCode(400);
    }

    @Test
    void theSchemeSaysTheSameInTurtleAndJsonLd() {
        Model turtle = scheme("text/turtle", Lang.TURTLE);
        Model jsonLd = scheme("application/ld+json", Lang.JSONLD);
        assertTrue(turtle.isIsomorphicWith(jsonLd));
        long concepts =
                turtle.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().size();
        assertEquals(concepts, ((Number) Api.anonymous().get("/topics").path("page.totalItems")).longValue());
        turtle.listStatements(null, SKOS.broader, (org.apache.jena.rdf.model.RDFNode) null)
                .forEach(statement -> assertTrue(
                        turtle.contains(statement.getResource(), SKOS.narrower, statement.getSubject()),
                        "broader without narrower: " + statement));
        assertTrue(turtle.contains(null, SKOS.prefLabel, ResourceFactory.createLangLiteral("Deutschkurs", "de")));
    }

    private static Model scheme(String type, Lang lang) {
        byte[] body = Api.anonymous()
                .accept(type)
                .get("/topics/scheme")
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(body), lang);
        return model;
    }

    @Test
    void theSchemeIsNotSentTwiceAndOnlyInItsFormats() {
        String etag =
                Api.anonymous().accept("text/turtle").get("/topics/scheme").header("ETag");
        Api.anonymous()
                .accept("text/turtle")
                .header("If-None-Match", etag)
                .get("/topics/scheme")
                .then()
                .statusCode(304);
        Api.anonymous()
                .get("/topics/scheme?format=jsonld")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
        Api.anonymous().get("/topics/scheme?format=xml").then().statusCode(400);
        Api.anonymous().accept("text/csv").get("/topics/scheme").then().statusCode(406);
    }
}
