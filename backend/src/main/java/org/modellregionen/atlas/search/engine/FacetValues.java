package org.modellregionen.atlas.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for all facet values of an index; they stay the same in all its segments. */
final class FacetValues {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<Value> values = List.of();

    record Value(String term, int dimension, String value) {}

    /** The number of a {@code dimension/value} term, or -1 when its dimension is no facet. */
    synchronized int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int slash = term.indexOf('/');
        int dimension = Fields.FACETS.indexOf(term.substring(0, slash));
        if (dimension < 0) {
            return -1;
        }
        List<Value> more = new ArrayList<>(values);
        more.add(new Value(term, dimension, term.substring(slash + 1)));
        numbers.put(term, more.size() - 1);
        values = more;
        return more.size() - 1;
    }

    Integer known(String term) {
        return numbers.get(term);
    }

    List<Value> all() {
        return values;
    }
}
