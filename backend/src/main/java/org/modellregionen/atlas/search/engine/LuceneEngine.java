package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Lucene inside the service: each replica holds the whole index. */
public final class LuceneEngine implements SearchEngine {
    private static final String POSITION = "position";
    private static final int FREQUENCIES_HELD = 50_000;

    private static final int SEGMENTS_PER_TIER = 4;
    private static final int SMALLEST_MERGED_MB = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetValues facetValues = new FacetValues();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private volatile Map<String, Integer> frequencies = new ConcurrentHashMap<>();

    /** @param folder where the index lies, or null to hold it in memory */
    public LuceneEngine(Path folder) {
        try {
            directory = folder == null ? new ByteBuffersDirectory() : FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig(null)
                    .setSimilarity(new FieldSimilarity())
                    .setRAMBufferSizeMB(48)
                    .setMergePolicy(fewSegments())
                    .setMergeScheduler(new ConcurrentMergeScheduler());
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    IndexSearcher searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(new FieldSimilarity());
                    reader.leaves().forEach(LuceneEngine.this::segment);
                    return searcher;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each word of a question is looked up in each segment; with the usual ten a tier that takes most of the time. */
    private static MergePolicy fewSegments() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
        policy.setFloorSegmentMB(SMALLEST_MERGED_MB);
        return policy;
    }

    private Segment segment(LeafReaderContext leaf) {
        IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
        Segment known = segments.get(core.getKey());
        if (known != null) {
            return known;
        }
        try {
            Segment segment = new Segment(leaf.reader(), facetValues);
            if (segments.putIfAbsent(core.getKey(), segment) == null) {
                core.addClosedListener(segments::remove);
            }
            return segment;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Hits search(EngineQuery query) {
        return reading(searcher -> {
            int keep = Ranking.window(query);
            HitCollector collector = new HitCollector(query, keep, facetValues, this::segment);
            searcher.search(LuceneFilters.of(query, this::segment), collector);
            List<HitCollector.Kept> best = Ranking.ranked(query, collector);
            List<Hits.Hit> hits = new ArrayList<>();
            for (int i = query.offset(); i < Math.min(best.size(), query.offset() + query.size()); i++) {
                HitCollector.Kept hit = best.get(i);
                byte[] card = bytes(hit.leaf, Fields.CARD, hit.doc);
                hits.add(new Hits.Hit(card, hit.score, collector.distance(hit)));
            }
            return new Hits(collector.total(), hits, collector.facets());
        });
    }

    private static byte[] bytes(LeafReaderContext leaf, String field, int doc) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        return values == null ? null : bytes(values, doc);
    }

    private static byte[] bytes(BinaryDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? BytesRef.deepCopyOf(values.binaryValue()).bytes : null;
    }

    @Override
    public byte[] offer(UUID id) {
        return offers(List.of(id)).get(0);
    }

    @Override
    public List<byte[]> offers(List<UUID> ids) {
        return reading(searcher -> {
            byte[][] found = new byte[ids.size()][];
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                offers(leaf, ids, found);
            }
            return Arrays.asList(found);
        });
    }

    /** Adds what one segment holds; values are read in the order in which they are stored. */
    private static void offers(LeafReaderContext leaf, List<UUID> ids, byte[][] found) throws IOException {
        Terms terms = leaf.reader().terms(Fields.ID);
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.OFFER);
        if (terms == null || values == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        long[] places = new long[ids.size()];
        int used = 0;
        for (int i = 0; i < ids.size(); i++) {
            if (found[i] == null && each.seekExact(LuceneDocuments.bytes(ids.get(i)))) {
                postings = each.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        places[used++] = (long) doc << 32 | i;
                    }
                }
            }
        }
        Arrays.sort(places, 0, used);
        for (int i = 0; i < used; i++) {
            found[(int) places[i]] = bytes(values, (int) (places[i] >>> 32));
        }
    }

    @Override
    public int frequency(String field, String token) {
        Map<String, Integer> known = frequencies;
        String key = field + ' ' + token;
        Integer frequency = known.get(key);
        if (frequency == null) {
            frequency = reading(searcher -> searcher.getIndexReader().docFreq(new Term(field, token)));
            if (known.size() < FREQUENCIES_HELD) {
                known.put(key, frequency);
            }
        }
        return frequency;
    }

    @Override
    public List<Similar> startingWith(String prefix, int limit) {
        return reading(searcher -> LuceneWords.startingWith(searcher.getIndexReader(), prefix, limit));
    }

    @Override
    public List<Similar> similar(String word, int edits, int prefixLength, int limit) {
        return reading(searcher -> LuceneWords.similar(searcher.getIndexReader(), word, edits, prefixLength, limit));
    }

    @Override
    public void apply(Collection<OfferDocument> documents, Collection<UUID> removed) {
        try {
            for (UUID id : removed) {
                writer.deleteDocuments(new Term(Fields.ID, LuceneDocuments.bytes(id)));
            }
            for (OfferDocument document : documents) {
                writer.updateDocument(
                        new Term(Fields.ID, LuceneDocuments.bytes(document.id())), LuceneDocuments.of(document));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void refresh() {
        try {
            if (!searchers.isSearcherCurrent()) {
                searchers.maybeRefreshBlocking();
                frequencies = new ConcurrentHashMap<>();
                generation.incrementAndGet();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void commit(String position) {
        try {
            writer.setLiveCommitData(Map.of(POSITION, position).entrySet());
            writer.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String position() {
        if (writer.getLiveCommitData() == null) {
            return null;
        }
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(POSITION)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public long generation() {
        return generation.get();
    }

    @Override
    public int size() {
        return reading(searcher -> searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback(); // what is not committed is read again from the change log
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
