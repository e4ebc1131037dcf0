package org.modellregionen.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellregionen.common.Coded;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ProblemException;
import org.modellregionen.content.ContentFiles;

/** Labels of the closed lists of the programme (kinds, types, states), in the languages of the user interface. */
@ApplicationScoped
public class CodeLabels {
    /** Whoever's answers carry these labels names this file among its content, so that new labels change its ETags. */
    public static final String FILE = "db/reference/code-labels.json";

    private final Map<String, Map<String, Map<String, String>>> lists;

    CodeLabels(ContentFiles files) {
        lists = files.json(FILE, new TypeReference<>() {});
    }

    /** The labelled value, or null for null. Languages without a label fall back to German. */
    public Coded of(String list, String code, String language) {
        if (code == null) {
            return null;
        }
        Map<String, String> labels = lists.get(list).get(code);
        return new Coded(code, labels.getOrDefault(language, labels.get(Languages.GERMAN)));
    }

    public List<Coded> of(String list, List<String> codes, String language) {
        return codes.stream().map(code -> of(list, code, language)).toList();
    }

    public Set<String> codes(String list) {
        return lists.get(list).keySet();
    }

    /**
     * The values of a filter.
     *
     * @throws ProblemException (400) when one is not in the list
     */
    public List<String> require(String list, String parameter, List<String> values) {
        for (String value : values) {
            if (!codes(list).contains(value)) {
                throw ProblemException.invalidParameter(
                        parameter,
                        "must be one of " + codes(list).stream().sorted().toList());
            }
        }
        return values;
    }
}
