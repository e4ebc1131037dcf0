package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.vocabulary.Term;

/** Names of filters and their values in the language of the answer. */
@ApplicationScoped
class Labels {
    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Map<String, ChangeType> VOCABULARIES = Map.of(
            "fieldOfAction", ChangeType.FIELD_OF_ACTION,
            "topic", ChangeType.TOPIC,
            "targetGroup", ChangeType.TARGET_GROUP);

    private final Thesaurus thesaurus;
    private final Properties texts = new Properties();

    Labels(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        try (Reader in = new InputStreamReader(
                Labels.class.getResourceAsStream("/db/reference/search/labels.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String of(String filter, String value, String language) {
        if (VOCABULARIES.containsKey(filter)) {
            Term term = thesaurus.now().terms(VOCABULARIES.get(filter)).get(value);
            return term == null ? value : term.label(language);
        }
        return switch (filter) {
            case "day" ->
                DayOfWeek.of(DAYS.indexOf(value) + 1).getDisplayName(TextStyle.FULL_STANDALONE, locale(language));
            case "language" -> Locale.forLanguageTag(value).getDisplayName(locale(language));
            case "daytime" -> text(value, language);
            case "region" -> text("region." + value, language);
            case "level" -> value;
            default -> text(filter, language);
        };
    }

    /** "Without …", for a filter that hides results. */
    String without(String filter, String language) {
        return text("without", language).replace("{0}", text("filter." + filter, language));
    }

    private String text(String key, String language) {
        String own = texts.getProperty(key + '.' + language);
        return own != null ? own : texts.getProperty(key + ".de", key.substring(key.indexOf('.') + 1));
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language.startsWith("de") ? "de" : language);
    }
}
