package org.modellregionen.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.common.Languages;

/** A term of a vocabulary: field of action, target group or topic. Labels and synonyms by language. */
public record Term(
        UUID id,
        String key,
        int position,
        String fieldOfAction,
        List<String> broader,
        List<String> related,
        Map<String, String> labels,
        Map<String, List<String>> synonyms,
        Instant modified) {

    public String label(String language) {
        String label = labels.get(language);
        return label != null ? label : labels.getOrDefault(Languages.GERMAN, key);
    }
}
