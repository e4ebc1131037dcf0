package org.modellregionen.monitor;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds a value of a closed list by its key. */
final class Keys {
    private Keys() {}

    static <T> Optional<T> find(T[] values, Function<T, String> key, String wanted) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(wanted))
                .findFirst();
    }
}
