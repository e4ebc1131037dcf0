package org.modellregionen.changes;

import java.time.Instant;
import java.util.function.Supplier;

/** A small collection held in memory until its newest change moves; looks for changes at most every two seconds. */
public final class Held<T> {
    private static final long CHECK_MILLIS = 2_000;

    private final Supplier<Instant> newest;
    private final Supplier<T> read;
    private volatile State<T> state;

    /** @param newest the newest stamp of all that {@code read} reads */
    public Held(Supplier<Instant> newest, Supplier<T> read) {
        this.newest = newest;
        this.read = read;
    }

    private record State<T>(Instant newest, long checkedAt, T value) {}

    public T get() {
        State<T> present = state;
        long now = System.currentTimeMillis();
        if (present != null && now - present.checkedAt < CHECK_MILLIS) {
            return present.value;
        }
        Instant stamp = newest.get();
        T value = present != null && present.newest.equals(stamp) ? present.value : read.get();
        state = new State<>(stamp, now, value);
        return value;
    }
}
