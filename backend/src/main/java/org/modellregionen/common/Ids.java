package org.modellregionen.common;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes the ids of all things. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A time-ordered UUID (version 7, RFC 9562), so that new rows end up side by side in an index. */
    public static UUID next() {
        long random = RANDOM.nextLong();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The same id on every installation for shipped reference data. */
    public static UUID named(String type, String key) {
        return UUID.nameUUIDFromBytes((type + '/' + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The id written in {@code text}, or null when it is none. */
    public static UUID parse(String text) {
        if (text == null || text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
