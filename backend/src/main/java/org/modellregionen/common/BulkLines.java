package org.modellregionen.common;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads NDJSON line by line with flat memory. Lines end with LF; CR before it and empty lines are left out. */
public final class BulkLines {

    /** Longest line in bytes; a longer one is skipped and reported. */
    public static final int MAX_BYTES = 1_000_000;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;

    public BulkLines(InputStream in) {
        this.in = in;
    }

    /** @param content the bytes of the line, or null when it was too long */
    public record Line(int number, byte[] content) {}

    /** The next line that is not empty, or null at the end. */
    public Line next() throws IOException {
        while (isFilled()) {
            number++;
            byte[] content = line();
            if (content == null || !isBlank(content)) {
                return new Line(number, content);
            }
        }
        return null;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && isFilled()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() + end - from > MAX_BYTES;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        return tooLong ? null : line.toByteArray();
    }

    /** Whether there is a byte left to read. */
    private boolean isFilled() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
