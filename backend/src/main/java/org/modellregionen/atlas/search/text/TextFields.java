package org.modellregionen.atlas.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellregionen.atlas.search.engine.Fields;

/** Turns the texts of one offer into the tokens of the index's fields. */
public final class TextFields {
    private final Map<String, List<String>> fields = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** Adds a text in a content language; {@code rest} holds everything but the title. */
    public void add(String language, String title, String... rest) {
        String body = Fields.text(language);
        List<String> titleWords = Words.of(title);
        stems(language, titleWords, field(Fields.title(language)));
        stems(language, titleWords, field(body));
        for (String text : rest) {
            List<String> restWords = Words.of(text);
            stems(language, restWords, field(body));
            titleWords.addAll(restWords);
        }
        for (String word : titleWords) {
            if (word.length() > 2 && !StopWords.contains(language, word)) {
                words.add(Words.fold(word));
            }
        }
        if (body.equals(Fields.GERMAN)) {
            parts(titleWords);
        }
    }

    /** Adds a name, which is found as it is written and never stemmed. */
    public void name(String name) {
        for (String word : Words.of(name)) {
            String folded = Words.fold(word);
            field(Fields.NAME).add(folded);
            words.add(folded);
        }
    }

    private List<String> field(String name) {
        return fields.computeIfAbsent(name, n -> new ArrayList<>());
    }

    private static void stems(String language, List<String> from, List<String> to) {
        for (String word : from) {
            if (!StopWords.contains(language, word)) {
                to.add(Stems.of(language, word));
            }
        }
    }

    private void parts(List<String> from) {
        List<String> to = field(Fields.PARTS);
        for (String word : from) {
            for (String part : partStems(word)) {
                to.add(part);
            }
        }
    }

    /** Stems of a compound's parts. */
    static Set<String> partStems(String word) {
        Set<String> stems = new LinkedHashSet<>();
        for (String part : Compounds.parts(word)) {
            if (part.length() > 2) {
                stems.add(Stems.of(Fields.GERMAN, part));
            }
        }
        for (String shorter : Compounds.within(word)) {
            stems.add(Stems.of(Fields.GERMAN, shorter));
        }
        stems.removeAll(new HashSet<>(List.of(Stems.of(Fields.GERMAN, word))));
        return stems;
    }

    public Map<String, List<String>> fields() {
        fields.put(Fields.WORD, new ArrayList<>(words));
        return fields;
    }
}
