package org.modellregionen.monitor.imports.lines;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What texts mean that come again and again; forgets all when a file has too many different ones. */
final class Remembered<K, V> {
    private static final int MOST = 20_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> meaning;

    Remembered(Function<K, V> meaning) {
        this.meaning = meaning;
    }

    V get(K text) {
        V found = known.get(text);
        if (found == null) {
            found = meaning.apply(text);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, found);
        }
        return found;
    }
}
