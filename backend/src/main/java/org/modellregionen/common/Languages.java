package org.modellregionen.common;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Languages of published content, and the choice among them for one request. */
public final class Languages {
    public static final String GERMAN = "de";
    public static final String EASY_GERMAN = "de-x-leicht";
    /** Languages that texts of the platform are written or translated in. */
    public static final Set<String> CONTENT =
            Set.of(GERMAN, EASY_GERMAN, "en", "tr", "ar", "uk", "ru", "fa", "fr", "pl", "ro", "it");

    private Languages() {}

    /**
     * The language to answer in: {@code lang} when given, else the best of {@code Accept-Language}, else German.
     *
     * @throws ProblemException (400) when {@code lang} is not offered
     */
    public static String negotiate(String lang, String acceptLanguage) {
        if (lang != null) {
            String chosen = lang.toLowerCase(Locale.ROOT);
            if (!CONTENT.contains(chosen)) {
                throw ProblemException.invalidParameter("lang", "must be one of " + sorted());
            }
            return chosen;
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return GERMAN;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (CONTENT.contains(range.getRange())) {
                    return range.getRange();
                }
                String primary = range.getRange().split("-", 2)[0];
                if (CONTENT.contains(primary)) {
                    return primary;
                }
            }
        } catch (IllegalArgumentException malformed) {
            // A malformed header is treated as absent (RFC 9110, 12.5.4 lets a server disregard it).
        }
        return GERMAN;
    }

    private static List<String> sorted() {
        return CONTENT.stream().sorted().toList();
    }
}
