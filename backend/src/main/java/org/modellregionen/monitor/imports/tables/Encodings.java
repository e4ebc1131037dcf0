package org.modellregionen.monitor.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells UTF-8 from Windows-1252 by looking at every byte: the first umlaut may stand in the last line. A file that mixes
 * both is refused, because nobody could say which of its names are right.
 */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param bom how many bytes of a byte order mark to skip */
    record Found(Charset charset, int bom) {}

    private long sequences;
    private long strange;
    private int strangeLine;
    private int line = 1;
    private int awaited;

    private Encodings() {}

    static Found of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(3);
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
                return new Found(StandardCharsets.UTF_16LE, 2);
            }
            if (mark.length >= 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
                return new Found(StandardCharsets.UTF_16BE, 2);
            }
            boolean bom = mark.length == 3
                    && (mark[0] & 0xFF) == 0xEF
                    && (mark[1] & 0xFF) == 0xBB
                    && (mark[2] & 0xFF) == 0xBF;
            Encodings counter = new Encodings();
            if (!bom) {
                counter.count(mark, mark.length);
            }
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                counter.count(buffer, read);
            }
            return counter.found(bom);
        }
    }

    private Found found(boolean bom) throws RefusedFile {
        strange += awaited > 0 ? 1 : 0;
        if (strange == 0) {
            return new Found(StandardCharsets.UTF_8, bom ? 3 : 0);
        }
        // A few bytes of Windows-1252 may look like UTF-8 by chance, such as ß before a quotation mark.
        if (bom || sequences > strange) {
            throw new RefusedFile("mixed_encoding", strangeLine, null);
        }
        return new Found(WINDOWS, 0);
    }

    private void count(byte[] bytes, int length) throws RefusedFile {
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                ascii(b);
            } else if (awaited > 0 && b < 0xC0) {
                awaited--;
                sequences += awaited == 0 ? 1 : 0;
            } else {
                strange(awaited > 0);
                awaited = following(b);
                strange(awaited == 0);
            }
        }
    }

    private void ascii(int b) throws RefusedFile {
        strange(awaited > 0);
        awaited = 0;
        if (b == 0) {
            throw new RefusedFile("no_text", line, null);
        }
        line += b == '\n' ? 1 : 0;
    }

    private void strange(boolean is) {
        if (is) {
            strangeLine = strange == 0 ? line : strangeLine;
            strange++;
        }
    }

    /** How many bytes follow this first byte in UTF-8; 0 when it begins nothing. */
    private static int following(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            return 1;
        }
        if (b >= 0xE0 && b <= 0xEF) {
            return 2;
        }
        return b >= 0xF0 && b <= 0xF4 ? 3 : 0;
    }
}
