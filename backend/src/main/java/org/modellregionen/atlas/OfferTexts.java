package org.modellregionen.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modellregionen.atlas.OfferContent.Translation;
import org.modellregionen.common.Languages;

/** The texts of an offer by language, and the state of its translations. */
final class OfferTexts {
    private OfferTexts() {}

    /**
     * The source text first, then the translations. A translation that came through unchanged while the source text
     * changed is outdated; one that says so itself, or is marked as machine-made, stays what it says.
     */
    static List<Translation> of(OfferWrite content, List<Translation> before) {
        Map<String, Translation> old =
                before.stream().collect(Collectors.toMap(Translation::language, Function.identity()));
        Translation source = new Translation(
                content.sourceLanguage(), "source", content.title(), content.summary(), content.description());
        Translation oldSource = old.get(content.sourceLanguage());
        boolean sourceChanged = oldSource != null && !sameWords(oldSource, source);
        List<Translation> texts = new ArrayList<>();
        texts.add(source);
        for (Translation text : content.translations()) {
            Translation oldText = old.get(text.language());
            boolean unchanged = oldText != null && sameWords(oldText, text);
            String state = text.state() == null || text.state().equals("source") ? "current" : text.state();
            if (unchanged && (sourceChanged || oldText.state().equals("outdated") && text.state() == null)) {
                state = "outdated";
            }
            texts.add(new Translation(text.language(), state, text.title(), text.summary(), text.description()));
        }
        return texts;
    }

    private static boolean sameWords(Translation one, Translation other) {
        return Objects.equals(one.title(), other.title())
                && Objects.equals(one.summary(), other.summary())
                && Objects.equals(one.description(), other.description());
    }

    /** The text in {@code language}, else in German, else in the source language. */
    static Translation choose(List<Translation> texts, String language) {
        Translation chosen = null;
        for (Translation text : texts) {
            if (text.language().equals(language)) {
                return text;
            }
            if (chosen == null || text.language().equals(Languages.GERMAN)) {
                chosen = text;
            }
        }
        return chosen;
    }
}
