package org.modellregionen.atlas.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.PublicOffers;
import org.modellregionen.atlas.PublicOffers.PublicOffer;
import org.modellregionen.atlas.search.document.OfferDocuments;
import org.modellregionen.atlas.search.engine.Fields;
import org.modellregionen.atlas.search.engine.LuceneEngine;
import org.modellregionen.atlas.search.engine.OfferDocument;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.atlas.search.text.Analysis;
import org.modellregionen.common.Hashes;

/** The index of this replica: opens it, builds it anew when its make-up has changed, and fills it. */
@ApplicationScoped
class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private final PublicOffers offers;
    private final Thesaurus thesaurus;
    private final ObjectMapper json;
    private final Path root;
    private volatile SearchEngine engine;
    private volatile String fingerprint;

    SearchIndex(
            PublicOffers offers,
            Thesaurus thesaurus,
            ObjectMapper json,
            @ConfigProperty(name = "platform.search.directory") String directory) {
        this.offers = offers;
        this.thesaurus = thesaurus;
        this.json = json;
        root = Path.of(directory);
    }

    /** The engine to ask, or null before the first start. */
    SearchEngine engine() {
        return engine;
    }

    /** Everything that decides how documents are written; an index of another make-up would answer wrongly. */
    String fingerprint() {
        String source =
                Fields.VERSION + Analysis.fingerprint() + thesaurus.now().structure();
        return Hashes.sha256(source).substring(0, 16);
    }

    void open() {
        fingerprint = fingerprint();
        engine = open(root.resolve(fingerprint));
    }

    private static SearchEngine open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new LuceneEngine(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the index has the make-up that the program and the thesaurus ask for now. */
    boolean isCurrent() {
        return fingerprint().equals(fingerprint);
    }

    /** An empty index of the present make-up, beside the one that answers meanwhile. */
    SearchEngine beside() {
        return open(root.resolve(fingerprint()));
    }

    void swap(SearchEngine filled) {
        SearchEngine old = engine;
        fingerprint = fingerprint();
        engine = filled;
        if (old != null) {
            old.close();
        }
        removeOthers();
    }

    /** Removes indexes of an older make-up. */
    void removeOthers() {
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(folder -> !folder.getFileName().toString().equals(fingerprint))
                    .forEach(SearchIndex::remove);
        } catch (IOException failure) {
            LOG.warn("Old indexes could not be listed", failure);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warnf(failure, "An old index could not be removed");
        }
    }

    /** Brings the given offers to their present state in an engine. What is not public (any more) is removed. */
    void update(SearchEngine target, Collection<UUID> ids) {
        Map<UUID, PublicOffer> present = offers.find(ids);
        OfferDocuments documents = new OfferDocuments(json, thesaurus.now()::withBroader);
        Instant now = Instant.now();
        List<OfferDocument> changed =
                present.values().stream().map(offer -> documents.of(offer, now)).toList();
        target.apply(
                changed, ids.stream().filter(id -> !present.containsKey(id)).toList());
    }

    void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
