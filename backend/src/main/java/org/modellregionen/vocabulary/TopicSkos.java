package org.modellregionen.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** The thesaurus as SKOS. Whole phrases that people search with are hidden labels: for matching, not for showing. */
@ApplicationScoped
class TopicSkos {
    private static final int LABEL_WORDS = 3;
    private final Vocabulary vocabulary;

    TopicSkos(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    enum Format {
        TURTLE("turtle", "text/turtle", RDFFormat.TURTLE_BLOCKS),
        JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PLAIN);

        private final String key;
        private final String mediaType;
        private final RDFFormat format;

        Format(String key, String mediaType, RDFFormat format) {
            this.key = key;
            this.mediaType = mediaType;
            this.format = format;
        }

        String mediaType() {
            return mediaType;
        }

        /** @throws ProblemException 400 for an unknown name, 406 when no acceptable type is offered */
        static Format choose(String name, List<MediaType> acceptable) {
            for (Format format : values()) {
                if (format.key.equals(name)) {
                    return format;
                }
            }
            if (name != null) {
                throw ProblemException.invalidParameter("format", "must be turtle or jsonld");
            }
            for (MediaType accepted : acceptable) {
                for (Format format : values()) {
                    if (accepted.isCompatible(MediaType.valueOf(format.mediaType))) {
                        return format;
                    }
                }
            }
            throw new ProblemException(ProblemType.NOT_ACCEPTABLE, "Offered are Turtle and JSON-LD");
        }
    }

    /** @param base address of the collection of topics; every topic's address is below it */
    String write(Format format, String base) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("skos", SKOS.getURI()).setNsPrefix("dcterms", DCTerms.getURI());
        Resource scheme = model.createResource(base + "/scheme", SKOS.ConceptScheme)
                .addProperty(DCTerms.title, "Themen des Integrationsatlas", "de")
                .addProperty(DCTerms.title, "Topics of the Integrationsatlas", "en");
        Map<String, List<String>> narrower = vocabulary.narrowerTopics();
        for (Term term : vocabulary.terms(ChangeType.TOPIC).values()) {
            Resource concept = model.createResource(base + '/' + term.key())
                    .addProperty(RDF.type, SKOS.Concept)
                    .addProperty(SKOS.inScheme, scheme)
                    .addProperty(SKOS.notation, term.key());
            term.labels().forEach((language, label) -> concept.addProperty(SKOS.prefLabel, label, language));
            term.synonyms()
                    .forEach((language, words) -> words.forEach(word -> concept.addProperty(
                            word.split(" ").length > LABEL_WORDS ? SKOS.hiddenLabel : SKOS.altLabel, word, language)));
            term.broader().forEach(key -> concept.addProperty(SKOS.broader, model.createResource(base + '/' + key)));
            term.related().forEach(key -> concept.addProperty(SKOS.related, model.createResource(base + '/' + key)));
            narrower.getOrDefault(term.key(), List.of())
                    .forEach(key -> concept.addProperty(SKOS.narrower, model.createResource(base + '/' + key)));
            if (term.broader().isEmpty()) {
                concept.addProperty(SKOS.topConceptOf, scheme);
                scheme.addProperty(SKOS.hasTopConcept, concept);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        RDFDataMgr.write(out, model, format.format);
        return out.toString(StandardCharsets.UTF_8);
    }
}
