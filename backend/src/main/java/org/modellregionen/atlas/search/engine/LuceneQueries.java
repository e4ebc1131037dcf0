package org.modellregionen.atlas.search.engine;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Translates text queries for Lucene. */
final class LuceneQueries {
    private LuceneQueries() {}

    static Query of(QueryNode node) {
        if (node instanceof QueryNode.Term term) {
            return boosted(new TermQuery(new Term(term.field(), term.token())), term.boost());
        } else if (node instanceof QueryNode.Weighted weighted) {
            return boosted(of(weighted.node()), weighted.boost());
        } else if (node instanceof QueryNode.Best best) {
            return best(best);
        } else if (node instanceof QueryNode.All all) {
            return bool(all.nodes(), Occur.MUST, 0);
        } else if (node instanceof QueryNode.Preferred preferred) {
            return new BooleanQuery.Builder()
                    .add(of(preferred.node()), Occur.MUST)
                    .add(of(preferred.bonus()), Occur.SHOULD)
                    .build();
        }
        QueryNode.Some some = (QueryNode.Some) node;
        return bool(some.nodes(), Occur.SHOULD, some.minimum());
    }

    private static Query best(QueryNode.Best best) {
        if (best.nodes().size() == 1) {
            return of(best.nodes().get(0));
        }
        return new DisjunctionMaxQuery(
                best.nodes().stream().map(LuceneQueries::of).toList(), best.tie());
    }

    private static Query bool(List<QueryNode> nodes, Occur occur, int minimum) {
        if (nodes.size() == 1) {
            return of(nodes.get(0));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
        nodes.forEach(node -> all.add(of(node), occur));
        return all.build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
