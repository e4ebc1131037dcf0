package org.modellregionen.atlas.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.modellregionen.atlas.search.engine.Dictionary.Similar;
import org.modellregionen.atlas.search.engine.LuceneWords;

/**
 * All words of the index with the number of offers that hold them, in memory. So beginnings and typing errors of words
 * are looked up just as in the embedded index, and without asking the cluster.
 */
final class WordTable extends Terms {
    private final BytesRef[] words;
    private final int[] frequencies;

    WordTable(Map<String, Integer> counted) {
        words = counted.keySet().stream().map(BytesRef::new).sorted().toArray(BytesRef[]::new);
        frequencies = IntStream.range(0, words.length)
                .map(i -> counted.get(words[i].utf8ToString()))
                .toArray();
    }

    List<Similar> startingWith(String prefix, int limit) {
        try {
            return LuceneWords.startingWith(List.of(this), prefix, limit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Similar> similar(String word, int edits, int prefixLength, int limit) {
        try {
            return LuceneWords.similar(this, word, edits, prefixLength, limit);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public TermsEnum iterator() {
        return new Walk();
    }

    @Override
    public long size() {
        return words.length;
    }

    @Override
    public long getSumTotalTermFreq() {
        return Arrays.stream(frequencies).asLongStream().sum();
    }

    @Override
    public long getSumDocFreq() {
        return getSumTotalTermFreq();
    }

    @Override
    public int getDocCount() {
        return Arrays.stream(frequencies).max().orElse(0);
    }

    @Override
    public boolean hasFreqs() {
        return false;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class Walk extends BaseTermsEnum {
        private int at = -1;

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            int found = Arrays.binarySearch(words, text, Comparator.naturalOrder());
            at = found < 0 ? -found - 1 : found;
            return at == words.length ? SeekStatus.END : found < 0 ? SeekStatus.NOT_FOUND : SeekStatus.FOUND;
        }

        @Override
        public void seekExact(long ord) {
            at = (int) ord;
        }

        @Override
        public BytesRef term() {
            return words[at];
        }

        @Override
        public long ord() {
            return at;
        }

        @Override
        public int docFreq() {
            return frequencies[at];
        }

        @Override
        public long totalTermFreq() {
            return frequencies[at];
        }

        @Override
        public BytesRef next() {
            return ++at < words.length ? words[at] : null;
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            throw new UnsupportedOperationException("There are words only");
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException("There are words only");
        }
    }
}
