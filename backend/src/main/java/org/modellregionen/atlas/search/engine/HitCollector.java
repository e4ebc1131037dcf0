package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;

/**
 * Goes once over all matches: keeps the best, counts facets. A match that fails only the filter of one facet still
 * counts for that facet, since a facet shows what else could be chosen.
 */
final class HitCollector implements Collector {
    private final EngineQuery query;
    private final Function<LeafReaderContext, Segment> segments;
    private final List<FacetValues.Value> values;
    private final int keep;
    private final int[] counts;
    private final boolean[] counted;
    /** For each facet value the bit of the dimension whose filter it satisfies, or 0. */
    private final int[] satisfies;

    private final int allDimensions;
    private final int[] bitOfDimension;
    private final double latitude;
    private final double longitude;
    private final PriorityQueue<Kept> kept;
    private final Times.Moment moment;
    private long total;

    static final class Kept {
        final LeafReaderContext leaf;
        final Segment segment;
        final int doc;
        final long key;
        float score;
        byte[] title;

        Kept(LeafReaderContext leaf, Segment segment, int doc, long key, float score) {
            this.leaf = leaf;
            this.segment = segment;
            this.doc = doc;
            this.key = key;
            this.score = score;
        }
    }

    HitCollector(EngineQuery query, int keep, FacetValues facetValues, Function<LeafReaderContext, Segment> segments) {
        this.query = query;
        this.keep = keep;
        this.segments = segments;
        values = facetValues.all();
        counts = new int[values.size()];
        counted = new boolean[Fields.FACETS.size()];
        query.facets().forEach(facet -> counted[Fields.FACETS.indexOf(facet)] = true);
        satisfies = new int[values.size()];
        bitOfDimension = new int[Fields.FACETS.size()];
        int bits = 0;
        for (String facet : query.facets()) {
            List<String> wanted = query.any().get(facet);
            if (wanted != null) {
                int bit = 1 << bits++;
                bitOfDimension[Fields.FACETS.indexOf(facet)] = bit;
                for (String value : wanted) {
                    Integer number = facetValues.known(facet + '/' + value);
                    if (number != null && number < satisfies.length) {
                        satisfies[number] = bit;
                    }
                }
            }
        }
        allDimensions = (1 << bits) - 1;
        latitude = query.near() == null ? 0 : Math.toRadians(query.near().latitude());
        longitude = query.near() == null ? 0 : Math.toRadians(query.near().longitude());
        moment = query.openAt() == null ? null : Times.Moment.of(query.openAt());
        kept = new PriorityQueue<>(Math.max(1, keep), worstFirst());
    }

    @Override
    public ScoreMode scoreMode() {
        return query.text() == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        Segment segment = segments.apply(leaf);
        BinaryDocValues times = query.openAt() == null ? null : leaf.reader().getBinaryDocValues(Fields.TIMES);
        return new LeafCollector() {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable scorable) {
                scorer = scorable;
            }

            @Override
            public void collect(int doc) throws IOException {
                if (query.openAt() != null && !isOpen(times, doc)) {
                    return;
                }
                int missing = missing(segment, doc);
                if (missing == 0) {
                    total++;
                    count(segment, doc, -1);
                    if (keep > 0) {
                        offer(leaf, segment, doc, query.text() == null ? 0 : scorer.score());
                    }
                } else if ((missing & missing - 1) == 0) {
                    count(segment, doc, missing);
                }
            }
        };
    }

    private boolean isOpen(BinaryDocValues times, int doc) throws IOException {
        return times != null && times.advanceExact(doc) && Times.isOpen(times.binaryValue(), moment);
    }

    private int missing(Segment segment, int doc) {
        if (allDimensions == 0) {
            return 0;
        }
        int met = 0;
        for (int i = segment.facetStart[doc]; i < segment.facetStart[doc + 1]; i++) {
            int number = segment.facets[i];
            met |= number < satisfies.length ? satisfies[number] : 0;
        }
        return allDimensions & ~met;
    }

    /** @param onlyBit the one dimension to count for, by its bit; -1 for all */
    private void count(Segment segment, int doc, int onlyBit) {
        if (query.facets().isEmpty()) {
            return;
        }
        for (int i = segment.facetStart[doc]; i < segment.facetStart[doc + 1]; i++) {
            int number = segment.facets[i];
            if (onlyBit < 0) {
                counts[number]++;
            } else if (bitOfDimension[values.get(number).dimension()] == onlyBit) {
                counts[number]++;
            }
        }
    }

    private void offer(LeafReaderContext leaf, Segment segment, int doc, float score) throws IOException {
        long key = key(leaf, segment, doc, score);
        if (kept.size() == keep) {
            Kept worst = kept.peek();
            if (key < worst.key) {
                return;
            }
            Kept candidate = new Kept(leaf, segment, doc, key, score);
            if (kept.comparator().compare(candidate, worst) <= 0) {
                return;
            }
            kept.poll();
            kept.add(candidate);
        } else {
            kept.add(new Kept(leaf, segment, doc, key, score));
        }
    }

    private long key(LeafReaderContext leaf, Segment segment, int doc, float score) throws IOException {
        return switch (query.order()) {
            case RELEVANCE -> query.text() == null ? segment.modified[doc] : Float.floatToIntBits(score);
            case MODIFIED -> segment.modified[doc];
            case OLDEST -> -segment.modified[doc];
            case DISTANCE -> -(long) (Math.min(segment.distance(doc, latitude, longitude), 1e9) * 1000);
            case TITLE -> -prefix(title(leaf, doc));
            case TITLE_REVERSED -> prefix(title(leaf, doc));
        };
    }

    /** The first seven bytes as a number, so that most comparisons need no more than that. */
    private static long prefix(byte[] title) {
        long prefix = 0;
        for (int i = 0; i < 7; i++) {
            prefix = prefix << 8 | (i < title.length ? title[i] & 0xFF : 0);
        }
        return prefix;
    }

    private static byte[] title(LeafReaderContext leaf, int doc) throws IOException {
        BinaryDocValues titles = leaf.reader().getBinaryDocValues(Fields.TITLE_ORDER);
        if (titles == null || !titles.advanceExact(doc)) {
            return new byte[0];
        }
        var value = titles.binaryValue();
        return java.util.Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length);
    }

    private Comparator<Kept> worstFirst() {
        return (one, other) -> {
            int byKey = Long.compare(one.key, other.key);
            if (byKey != 0) {
                return byKey;
            }
            if (query.order() == Order.TITLE || query.order() == Order.TITLE_REVERSED) {
                int byTitle = java.util.Arrays.compareUnsigned(titleOf(one), titleOf(other));
                if (byTitle != 0) {
                    return query.order() == Order.TITLE ? -byTitle : byTitle;
                }
            }
            int byId = Long.compareUnsigned(other.segment.idHigh[other.doc], one.segment.idHigh[one.doc]);
            return byId != 0 ? byId : Long.compareUnsigned(other.segment.idLow[other.doc], one.segment.idLow[one.doc]);
        };
    }

    private static byte[] titleOf(Kept kept) {
        try {
            if (kept.title == null) {
                kept.title = title(kept.leaf, kept.doc);
            }
            return kept.title;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    long total() {
        return total;
    }

    /** What was kept, the best first. */
    List<Kept> best() {
        List<Kept> best = new ArrayList<>(kept);
        best.sort(worstFirst().reversed());
        return best;
    }

    double distance(Kept hit) {
        return query.near() == null ? Double.NaN : hit.segment.distance(hit.doc, latitude, longitude);
    }

    Map<String, Map<String, Integer>> facets() {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        query.facets().forEach(facet -> facets.put(facet, new HashMap<>()));
        for (int number = 0; number < counts.length; number++) {
            FacetValues.Value value = values.get(number);
            if (counts[number] > 0 && counted[value.dimension()]) {
                facets.get(Fields.FACETS.get(value.dimension())).put(value.value(), counts[number]);
            }
        }
        return facets;
    }
}
