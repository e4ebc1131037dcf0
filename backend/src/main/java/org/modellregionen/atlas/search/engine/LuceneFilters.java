package org.modellregionen.atlas.search.engine;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Puts text and filters together for Lucene. */
final class LuceneFilters {
    private LuceneFilters() {}

    /** Filters of dimensions that are counted as facets are left to the {@link HitCollector}. */
    static Query of(EngineQuery query, Function<LeafReaderContext, Segment> segments) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = query.text() != null;
        if (positive) {
            all.add(LuceneQueries.of(query.text()), Occur.MUST);
        }
        for (var filter : query.any().entrySet()) {
            if (!query.facets().contains(filter.getKey())) {
                all.add(any(filter.getKey(), filter.getValue(), segments), Occur.FILTER);
                positive = true;
            }
        }
        if (query.near() != null && query.near().radiusMetres() > 0) {
            EngineQuery.Near near = query.near();
            all.add(
                    LatLonPoint.newDistanceQuery(Fields.POINT, near.latitude(), near.longitude(), near.radiusMetres()),
                    Occur.FILTER);
            positive = true;
        }
        if (query.age() != null) {
            all.add(IntPoint.newRangeQuery(Fields.MIN_AGE, 0, query.age()), Occur.FILTER);
            all.add(IntPoint.newRangeQuery(Fields.MAX_AGE, query.age(), Integer.MAX_VALUE), Occur.FILTER);
            positive = true;
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        all.add(IntPoint.newRangeQuery(Fields.VALID_UNTIL, Integer.MIN_VALUE, query.today() - 1), Occur.MUST_NOT);
        return all.build();
    }

    /** A value may name another dimension with a slash ("served/06"), else it belongs to {@code dimension}. */
    private static Query any(String dimension, List<String> values, Function<LeafReaderContext, Segment> segments) {
        List<Query> each = values.stream()
                .map(value -> value.contains("/") ? value : dimension + '/' + value)
                .<Query>map(term -> new FilterQuery(term, segments))
                .toList();
        if (each.size() == 1) {
            return each.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        each.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
