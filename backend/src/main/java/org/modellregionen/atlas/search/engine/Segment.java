package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.RoaringDocIdSet;

/** What every search needs of a segment's documents, in arrays: about 60 bytes a document. */
final class Segment {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    final long[] modified;
    final long[] idHigh;
    final long[] idLow;
    /** Facet values of document d: {@code facets[facetStart[d]]} until before {@code facetStart[d + 1]}. */
    final int[] facetStart;

    final short[] facets;
    private final int[] pointStart;
    private final float[] points;

    /** A filter that fits at least one in so many documents is kept. */
    private static final int KEPT_FROM = 512;

    private static final int BITS_FROM = 64;

    private final Map<String, DocIdSet> filters = new ConcurrentHashMap<>();

    Segment(LeafReader reader, FacetValues values) throws IOException {
        int size = reader.maxDoc();
        modified = new long[size];
        idHigh = new long[size];
        idLow = new long[size];
        facetStart = new int[size + 1];
        facets = readFacets(reader, values, size);
        readNumbers(reader);
        pointStart = new int[size + 1];
        points = readPoints(reader, size);
    }

    private void readNumbers(LeafReader reader) throws IOException {
        NumericDocValues stamps = reader.getNumericDocValues(Fields.MODIFIED);
        while (stamps != null && stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            modified[stamps.docID()] = stamps.longValue();
        }
        BinaryDocValues ids = reader.getBinaryDocValues(Fields.ID);
        while (ids != null && ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            BytesRef id = ids.binaryValue();
            ByteBuffer bytes = ByteBuffer.wrap(id.bytes, id.offset, id.length);
            idHigh[ids.docID()] = bytes.getLong();
            idLow[ids.docID()] = bytes.getLong();
        }
    }

    /** Two passes over the postings of the filter terms: the first counts, the second fills. */
    private short[] readFacets(LeafReader reader, FacetValues values, int size) throws IOException {
        Terms terms = reader.terms(Fields.FILTER);
        if (terms == null) {
            return new short[0];
        }
        eachFacet(terms, values, (number, doc) -> facetStart[doc + 1]++);
        for (int doc = 0; doc < size; doc++) {
            facetStart[doc + 1] += facetStart[doc];
        }
        short[] all = new short[facetStart[size]];
        int[] next = Arrays.copyOf(facetStart, size);
        eachFacet(terms, values, (number, doc) -> all[next[doc]++] = (short) number);
        return all;
    }

    private interface FacetVisitor {
        void visit(int number, int doc);
    }

    private static void eachFacet(Terms terms, FacetValues values, FacetVisitor visitor) throws IOException {
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            int number = values.number(term.utf8ToString());
            if (number < 0) {
                continue;
            }
            postings = each.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                visitor.visit(number, doc);
            }
        }
    }

    private float[] readPoints(LeafReader reader, int size) throws IOException {
        float[] all = new float[size * 2];
        int used = 0;
        BinaryDocValues coordinates = reader.getBinaryDocValues(Fields.COORDINATES);
        for (int doc = 0; doc < size; doc++) {
            pointStart[doc] = used;
            if (coordinates != null && coordinates.advanceExact(doc)) {
                BytesRef bytes = coordinates.binaryValue();
                ByteBuffer degrees = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
                while (degrees.hasRemaining()) {
                    if (used == all.length) {
                        all = Arrays.copyOf(all, all.length * 2 + 16);
                    }
                    all[used++] = (float) Math.toRadians(degrees.getDouble());
                }
            }
        }
        pointStart[size] = used;
        return Arrays.copyOf(all, used);
    }

    /** Documents with a filter term, deleted ones included; null when there are none. */
    DocIdSetIterator filter(LeafReader reader, String term) throws IOException {
        DocIdSet kept = filters.get(term);
        if (kept != null) {
            return kept.iterator();
        }
        Terms terms = reader.terms(Fields.FILTER);
        TermsEnum each = terms == null ? null : terms.iterator();
        if (each == null || !each.seekExact(new BytesRef(term))) {
            return null;
        }
        PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
        int size = reader.maxDoc();
        if (each.docFreq() < size / KEPT_FROM + 1) {
            return postings;
        }
        DocIdSet documents;
        if (each.docFreq() >= size / BITS_FROM) {
            FixedBitSet bits = new FixedBitSet(size);
            bits.or(postings);
            documents = new BitDocIdSet(bits, each.docFreq());
        } else {
            documents = new RoaringDocIdSet.Builder(size).add(postings).build();
        }
        filters.put(term, documents);
        return documents.iterator();
    }

    /** Metres from a point (radians) to the nearest place of a document; infinite when it has none with coordinates. */
    double distance(int doc, double latitude, double longitude) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = pointStart[doc]; i < pointStart[doc + 1]; i += 2) {
            double lat = points[i];
            double halfLat = Math.sin((lat - latitude) / 2);
            double halfLon = Math.sin((points[i + 1] - longitude) / 2);
            double a = halfLat * halfLat + Math.cos(lat) * Math.cos(latitude) * halfLon * halfLon;
            nearest = Math.min(nearest, a);
        }
        return nearest == Double.POSITIVE_INFINITY
                ? nearest
                : 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(nearest)));
    }
}
