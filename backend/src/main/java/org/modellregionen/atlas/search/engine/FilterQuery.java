package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Documents with one filter term, by the bits that each segment keeps of its common ones. */
final class FilterQuery extends Query {
    private final String term;
    private final Function<LeafReaderContext, Segment> segments;

    FilterQuery(String term, Function<LeafReaderContext, Segment> segments) {
        this.term = term;
        this.segments = segments;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                DocIdSetIterator matches = segments.apply(leaf).filter(leaf.reader(), term);
                return matches == null ? null : new ConstantScoreScorer(this, score(), scoreMode, matches);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return term;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && term.equals(((FilterQuery) other).term);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), term);
    }
}
