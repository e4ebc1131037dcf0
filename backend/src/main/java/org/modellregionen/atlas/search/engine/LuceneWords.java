package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.modellregionen.atlas.search.engine.Dictionary.Similar;

/** Looks words up in the index: by their beginning, or with typing errors. */
public final class LuceneWords {
    private static final int MOST_SCANNED = 2_000;

    private LuceneWords() {}

    static List<Similar> startingWith(IndexReader reader, String prefix, int limit) throws IOException {
        List<Terms> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORD);
            if (terms != null) {
                segments.add(terms);
            }
        }
        return startingWith(segments, prefix, limit);
    }

    public static List<Similar> startingWith(List<Terms> segments, String prefix, int limit) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        BytesRef start = new BytesRef(prefix);
        for (Terms terms : segments) {
            TermsEnum each = terms.iterator();
            int scanned = 0;
            if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, start) && scanned++ < MOST_SCANNED;
                    term = each.next()) {
                found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(limit)
                .map(entry -> new Similar(entry.getKey(), entry.getValue(), 1))
                .toList();
    }

    static List<Similar> similar(IndexReader reader, String word, int edits, int prefixLength, int limit)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        return terms == null ? List.of() : similar(terms, word, edits, prefixLength, limit);
    }

    public static List<Similar> similar(Terms terms, String word, int edits, int prefixLength, int limit)
            throws IOException {
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(Fields.WORD, word), edits, prefixLength, true);
        List<Similar> similar = new ArrayList<>();
        for (BytesRef term = each.next(); term != null && similar.size() < MOST_SCANNED; term = each.next()) {
            float likeness =
                    each.attributes().getAttribute(BoostAttribute.class).getBoost();
            similar.add(new Similar(term.utf8ToString(), each.docFreq(), likeness));
        }
        similar.sort(Comparator.comparingDouble((Similar found) -> -found.likeness())
                .thenComparingInt(found -> -found.frequency())
                .thenComparing(Similar::word));
        return similar.subList(0, Math.min(limit, similar.size()));
    }
}
