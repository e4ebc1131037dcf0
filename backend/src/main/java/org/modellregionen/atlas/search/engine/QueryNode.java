package org.modellregionen.atlas.search.engine;

import java.util.List;

/** A text query, independent of the engine that answers it. Tokens are analysed already. */
public sealed interface QueryNode {

    /** Things whose field holds the token, scored by BM25 times {@code boost}. */
    record Term(String field, String token, float boost) implements QueryNode {}

    /** Things that match any node; the best score counts, the others by {@code tie}. */
    record Best(List<QueryNode> nodes, float tie) implements QueryNode {}

    /** Things that match every node; scores add up. */
    record All(List<QueryNode> nodes) implements QueryNode {}

    /** Things that match at least {@code minimum} nodes; scores add up. */
    record Some(List<QueryNode> nodes, int minimum) implements QueryNode {}

    /** Things that match {@code node}; those that also match {@code bonus} are scored higher. */
    record Preferred(QueryNode node, QueryNode bonus) implements QueryNode {}

    record Weighted(QueryNode node, float boost) implements QueryNode {}
}
