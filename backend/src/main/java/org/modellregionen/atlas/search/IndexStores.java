package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.modellregionen.atlas.search.engine.IndexStore;
import org.modellregionen.atlas.search.engine.LuceneStore;
import org.modellregionen.atlas.search.opensearch.OpenSearchClient;
import org.modellregionen.atlas.search.opensearch.OpenSearchStore;

/** Chooses where the index lies. */
@ApplicationScoped
class IndexStores {
    private static final String OPENSEARCH = "platform.search.opensearch.";

    @Produces
    @Singleton
    IndexStore store(
            @ConfigProperty(name = "platform.search.engine") Engine engine,
            @ConfigProperty(name = "platform.search.directory") String directory,
            @ConfigProperty(name = OPENSEARCH + "hosts") Optional<List<URI>> hosts,
            @ConfigProperty(name = OPENSEARCH + "user") Optional<String> user,
            @ConfigProperty(name = OPENSEARCH + "password") Optional<String> password,
            @ConfigProperty(name = OPENSEARCH + "index-prefix") String prefix,
            @ConfigProperty(name = OPENSEARCH + "shards") int shards,
            @ConfigProperty(name = OPENSEARCH + "replicas") String replicas,
            DataSource database) {
        if (engine == Engine.LUCENE) {
            return new LuceneStore(Path.of(directory));
        }
        OpenSearchClient client = new OpenSearchClient(hosts.orElse(List.of()), user.orElse(null), password.orElse(""));
        return new OpenSearchStore(client, database, new OpenSearchStore.Settings(prefix, shards, replicas));
    }

    enum Engine {
        LUCENE,
        OPENSEARCH
    }
}
