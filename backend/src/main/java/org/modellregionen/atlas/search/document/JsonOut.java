package org.modellregionen.atlas.search.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Puts JSON together from ready-made bytes. */
public final class JsonOut {
    private byte[] bytes;
    private int length;

    public JsonOut(int capacity) {
        bytes = new byte[capacity];
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    public JsonOut raw(ByteBuffer part) {
        int size = part.remaining();
        reserve(size);
        part.get(part.position(), bytes, length, size);
        length += size;
        return this;
    }

    /** ASCII only. */
    @SuppressWarnings("deprecation") // exactly what is wanted: the low byte of each character
    public JsonOut raw(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    public JsonOut raw(byte[] part, int from, int to) {
        reserve(to - from);
        System.arraycopy(part, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    public JsonOut string(String text) {
        raw("\"");
        byte[] quoted =
                new String(JsonStringEncoder.getInstance().quoteAsString(text)).getBytes(StandardCharsets.UTF_8);
        raw(quoted, 0, quoted.length);
        return raw("\"");
    }

    public JsonOut number(long number) {
        return raw(Long.toString(number));
    }

    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
