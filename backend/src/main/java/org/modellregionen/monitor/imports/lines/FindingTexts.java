package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What findings say and how to mend them, from {@code imports/findings.properties}. */
final class FindingTexts {
    private static final Properties TEXTS = read();

    private FindingTexts() {}

    record Text(String message, String mend) {}

    /** @throws IllegalArgumentException when nobody has written a text for the code */
    static Text of(String code, String shown, String detail) {
        String message = TEXTS.getProperty(code);
        if (message == null) {
            throw new IllegalArgumentException("no text for " + code);
        }
        return new Text(fill(message, shown, detail), fill(TEXTS.getProperty(code + ".mend", ""), shown, detail));
    }

    static boolean isKnown(String code) {
        return TEXTS.containsKey(code);
    }

    private static String fill(String text, String shown, String detail) {
        return text.replace("{detail}", detail == null ? "" : detail).replace("{shown}", shown == null ? "" : shown);
    }

    private static Properties read() {
        try (InputStream in = FindingTexts.class.getClassLoader().getResourceAsStream("imports/findings.properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
