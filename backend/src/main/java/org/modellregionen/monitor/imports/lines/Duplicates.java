package org.modellregionen.monitor.imports.lines;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers which observations a file has had, as 128 bits of their hash each: some 30 bytes an observation, however long
 * its labels are.
 */
final class Duplicates {
    private final MessageDigest hash = sha256();
    private long[] high = new long[1 << 12];
    private long[] low = new long[1 << 12];
    private long[] contents = new long[1 << 12];
    /** Line of the first one; 0 where the place is free. */
    private int[] lines = new int[1 << 12];

    private int size;

    /**
     * @param line of the first observation with this key
     * @param same whether it says the same
     */
    record Earlier(int line, boolean same) {}

    /** Takes note of an observation; null when it is the first with its key. */
    Earlier add(ObservationLine observation) {
        ByteBuffer key = ByteBuffer.wrap(hash.digest(observation.key().getBytes(StandardCharsets.UTF_8)));
        ByteBuffer content = ByteBuffer.wrap(hash.digest(observation.content().getBytes(StandardCharsets.UTF_8)));
        return add(key.getLong(), key.getLong(), content.getLong(), observation.line());
    }

    private Earlier add(long first, long second, long content, int line) {
        if (size > lines.length / 3 * 2) {
            grow();
        }
        int place = place(first, second);
        if (lines[place] != 0) {
            return new Earlier(lines[place], contents[place] == content);
        }
        put(place, first, second, content, line);
        size++;
        return null;
    }

    private int place(long first, long second) {
        int place = (int) first & lines.length - 1;
        while (lines[place] != 0 && (high[place] != first || low[place] != second)) {
            place = place + 1 & lines.length - 1;
        }
        return place;
    }

    private void put(int place, long first, long second, long content, int line) {
        high[place] = first;
        low[place] = second;
        contents[place] = content;
        lines[place] = line;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldContents = contents;
        int[] oldLines = lines;
        int length = lines.length * 2;
        high = new long[length];
        low = new long[length];
        contents = new long[length];
        lines = new int[length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(place(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldContents[i], oldLines[i]);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
