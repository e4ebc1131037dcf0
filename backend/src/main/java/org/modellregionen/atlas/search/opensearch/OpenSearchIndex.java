package org.modellregionen.atlas.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One index of the cluster, and the alias under which all replicas read the one of this make-up that has caught up. */
final class OpenSearchIndex {
    private final OpenSearchClient client;
    private final String alias;
    private final String name;
    private final boolean manyShards;
    private volatile boolean published;

    /** @param alias {@code prefix-fingerprint}; the index's name is that with a number */
    OpenSearchIndex(OpenSearchClient client, String alias, String name, boolean manyShards) {
        this.client = client;
        this.alias = alias;
        this.name = name;
        this.manyShards = manyShards;
        published = client.get("/_alias/" + alias) != null;
    }

    /** The names of all indexes of a make-up. */
    static List<String> all(OpenSearchClient client, String alias) {
        List<String> names = new ArrayList<>();
        JsonNode found = client.get('/' + alias + "-*/_alias");
        if (found != null) {
            found.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** Makes an empty index beside those that there are. */
    static OpenSearchIndex create(OpenSearchClient client, String alias, int shards, String replicas) {
        int last = all(client, alias).stream()
                .mapToInt(name -> Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        String name = alias + '-' + (last + 1);
        client.put('/' + name, OpenSearchMapping.of(shards, replicas, writeAlias(name)));
        return new OpenSearchIndex(client, alias, name, shards > 1);
    }

    static boolean exists(OpenSearchClient client, String name) {
        return client.get("/_alias/" + writeAlias(name)) != null;
    }

    private static String writeAlias(String name) {
        return name + "-write";
    }

    String alias() {
        return alias;
    }

    String name() {
        return name;
    }

    String writeAlias() {
        return writeAlias(name);
    }

    /** Until an index of this make-up has caught up there is nothing but this one to read. */
    String readName() {
        return published ? alias : name;
    }

    /** With several shards the frequencies of words are summed up first, so that scores are comparable. */
    String searchPath() {
        return '/' + readName() + (manyShards ? "/_search?search_type=dfs_query_then_fetch" : "/_search");
    }

    /** From one moment to the next all replicas read this index. Removes those of the same make-up before it. */
    void publish() {
        List<Object> actions = new ArrayList<>();
        JsonNode present = client.get("/_alias/" + alias);
        if (present != null) {
            present.fieldNames().forEachRemaining(old -> {
                if (!old.equals(name)) {
                    actions.add(Map.of("remove", Map.of("index", old, "alias", alias)));
                }
            });
        }
        actions.add(Map.of("add", Map.of("index", name, "alias", alias)));
        client.post("/_aliases", Map.of("actions", actions));
        published = true;
        all(client, alias).stream().filter(other -> !other.equals(name)).forEach(old -> client.delete('/' + old));
    }
}
