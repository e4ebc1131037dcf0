package org.modellregionen.atlas;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads NDJSON line by line with flat memory. Lines end with LF; CR before it and empty lines are left out. */
final class BulkLines {

    /** Longest line in bytes; a longer one is skipped and reported. */
    static final int MAX_BYTES = 1_000_000;

    private final InputStream in;
    private int number;

    BulkLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** @param content the bytes of the line, or null when it was too long */
    record Line(int number, byte[] content) {}

    /** The next line that is not empty, or null at the end. */
    Line next() throws IOException {
        while (true) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(2048);
            boolean tooLong = false;
            int b = in.read();
            if (b < 0) {
                return null;
            }
            number++;
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (line.size() < MAX_BYTES) {
                    line.write(b);
                } else {
                    tooLong = true;
                }
            }
            if (tooLong) {
                return new Line(number, null);
            }
            byte[] content = line.toByteArray();
            if (!isBlank(content)) {
                return new Line(number, content);
            }
        }
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
