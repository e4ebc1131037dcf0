package org.modellregionen.atlas.search.opensearch;

import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.modellregionen.atlas.search.engine.IndexStore;
import org.modellregionen.atlas.search.engine.SearchEngine;

/**
 * Indexes in a cluster, one for each make-up, so that during an upgrade old and new replicas answer from their own. An
 * index is called {@code prefix-fingerprint-number} and read by the alias {@code prefix-fingerprint}.
 */
public final class OpenSearchStore implements IndexStore {
    private static final Logger LOG = Logger.getLogger(OpenSearchStore.class);

    private final OpenSearchClient client;
    private final IndexRows rows;
    private final Turn turn;
    private final Settings settings;
    private OpenSearchEngine present;
    private Filling filling;

    /** @param replicas copies of each shard, from–to by the number of nodes, such as 0-1 */
    public record Settings(String prefix, int shards, String replicas) {}

    public OpenSearchStore(OpenSearchClient client, DataSource database, Settings settings) {
        this.client = client;
        this.settings = settings;
        rows = new IndexRows(database, settings.prefix);
        turn = new Turn(database, settings.prefix);
    }

    private String alias(String fingerprint) {
        return settings.prefix + '-' + fingerprint;
    }

    /** The turn ends also when the row of the index that this replica fills was removed. */
    @Override
    public boolean isMyTurn(String fingerprint) {
        if (!turn.take(fingerprint)) {
            return false;
        }
        IndexRows.Row row = rows.find(fingerprint);
        boolean gone = filling != null
                && filling.fingerprint.equals(fingerprint)
                && (row == null || !row.indexName().equals(filling.indexName));
        if (gone) {
            LOG.info("The search index was given up and is filled anew");
            filling = null;
            turn.end();
        }
        return !gone;
    }

    /** The index that this replica fills. */
    private final class Filling implements Progress {
        private final String fingerprint;
        private final String indexName;

        Filling(String fingerprint, String indexName) {
            this.fingerprint = fingerprint;
            this.indexName = indexName;
        }

        @Override
        public String position() {
            IndexRows.Row row = rows.find(fingerprint);
            return row == null ? null : row.position();
        }

        @Override
        public void store(String position) {
            rows.store(fingerprint, indexName, position);
        }

        @Override
        public long next() {
            return rows.next(fingerprint, indexName);
        }

        @Override
        public void lost() {
            rows.remove(fingerprint);
        }
    }

    /** Goes on with the index that is there; without one, or without its row, makes another beside. */
    @Override
    public SearchEngine open(String fingerprint) {
        IndexRows.Row row = rows.find(fingerprint);
        String alias = alias(fingerprint);
        OpenSearchIndex index;
        if (row != null && OpenSearchIndex.exists(client, row.indexName())) {
            index = new OpenSearchIndex(client, alias, row.indexName(), settings.shards > 1);
        } else {
            index = OpenSearchIndex.create(client, alias, settings.shards, settings.replicas);
            rows.begin(fingerprint, index.name());
        }
        filling = new Filling(fingerprint, index.name());
        if (present == null || !present.index().name().equals(index.name())) {
            present = new OpenSearchEngine(client, index, filling, row == null ? 0 : row.generation());
        }
        return present;
    }

    @Override
    public void publish(String fingerprint, SearchEngine filled) {
        OpenSearchEngine engine = (OpenSearchEngine) filled;
        engine.index().publish();
        rows.ready(fingerprint);
        engine.seen(filling.next());
        for (String other : rows.others(fingerprint)) {
            if (turn.isFree(other)) { // no replica of another version is running
                OpenSearchIndex.all(client, alias(other)).forEach(old -> client.delete('/' + old));
                rows.remove(other);
                LOG.infof("Removed the search index of make-up %s", other);
            }
        }
    }

    @Override
    public SearchEngine filledByOther(String fingerprint) {
        filling = null;
        IndexRows.Row row = rows.find(fingerprint);
        if (row == null || !row.ready()) {
            return null;
        }
        if (present == null || !present.index().alias().equals(alias(fingerprint))) {
            OpenSearchIndex index =
                    new OpenSearchIndex(client, alias(fingerprint), row.indexName(), settings.shards > 1);
            Filling progress = new Filling(fingerprint, row.indexName());
            present = new OpenSearchEngine(client, index, progress, row.generation());
        }
        present.seen(row.generation());
        return present;
    }

    @Override
    public void close() {
        turn.end();
    }
}
