package org.modellregionen.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.modellregionen.common.Languages;

/** The words of printed offers in one language; German where there are none in it. */
record PrintLabels(String language, Locale locale, Properties words) {
    private static final Map<String, PrintLabels> READ = new ConcurrentHashMap<>();

    static PrintLabels of(String language) {
        return READ.computeIfAbsent(language, PrintLabels::read);
    }

    private static PrintLabels read(String language) {
        String file = "print/" + language + ".properties";
        try (InputStream in = PrintLabels.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                return read(Languages.GERMAN);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            // Digits stay European in Arabic too: they must match bus stops, bills and phone numbers.
            String tag = language.equals("ar") ? "ar-u-nu-latn" : language;
            return new PrintLabels(language, Locale.forLanguageTag(tag), words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String get(String key) {
        return words.getProperty(key, key);
    }

    String direction() {
        return language.equals("ar") || language.equals("fa") ? "rtl" : "ltr";
    }
}
