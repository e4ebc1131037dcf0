package org.modellregionen.atlas.search.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 with the parameters that {@link Fields} names for each field. */
final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private final Map<String, Similarity> fields = new ConcurrentHashMap<>();

    @Override
    public Similarity get(String field) {
        return fields.computeIfAbsent(field, name -> {
            float[] parameters = Fields.similarity(name);
            return new BM25Similarity(parameters[0], parameters[1]);
        });
    }
}
