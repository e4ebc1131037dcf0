package org.modellregionen.organisations;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.modellregionen.common.NameOrder;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.Sort;

/** Which organisations a list shall hold. */
public class OrganisationQuery {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 10;
    private static final Map<String, String> SORT =
            Map.of("name", "name" + NameOrder.GERMAN, "modified", "modified", "kind", "kind");

    @QueryParam("q")
    @Parameter(description = "Words that must all be in name, city or summary", example = "Sprachkurs")
    String q;

    @QueryParam("kind")
    @Parameter(
            description = "Only this kind; repeat it for several",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            enumeration = {
                                "municipality",
                                "welfare_association",
                                "association",
                                "migrant_organisation",
                                "education_provider",
                                "religious_community",
                                "health_provider",
                                "employment_administration",
                                "chamber",
                                "foundation",
                                "other"
                            }))
    List<String> kind;

    @QueryParam("region")
    @Parameter(description = "Only this region, by key; repeat it for several", example = "kassel")
    List<String> region;

    @QueryParam("language")
    @Parameter(description = "Only where this language is spoken; repeat it for several", example = "ar")
    List<String> language;

    @QueryParam("sort")
    @Parameter(description = "Order out of name, modified, kind; - for descending", example = "name,-modified")
    String sort;

    /** @throws ProblemException (400) for any value that means nothing */
    void check(Set<String> regions) {
        if (q != null && (q.length() > MAX_LENGTH || words().size() > MAX_WORDS)) {
            throw ProblemException.invalidParameter(
                    "q", "must not have more than " + MAX_LENGTH + " characters and " + MAX_WORDS + " words");
        }
        require("kind", kind, OrganisationWrite.KINDS::containsAll, "must be one of the kinds of organisations");
        require("region", region, regions::containsAll, "must be the key of a region");
        require(
                "language",
                language,
                tags -> tags.stream().allMatch(tag -> tag.matches(OrganisationWrite.LANGUAGE_TAG)),
                "must be a language tag such as ar");
        Sort.parse(sort, SORT.keySet());
    }

    private static void require(
            String name, List<String> values, java.util.function.Predicate<List<String>> isKnown, String detail) {
        if (values != null && (values.size() > 50 || !isKnown.test(values))) {
            throw ProblemException.invalidParameter(name, detail);
        }
    }

    /** The words in the spelling of the search text. */
    List<String> words() {
        if (q == null) {
            return List.of();
        }
        String spelled = q.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Stream.of(spelled.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    String orderBy() {
        String fields = Sort.parse(sort == null ? "name" : sort, SORT.keySet()).stream()
                .map(field -> SORT.get(field.name()) + (field.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        return fields + ", id";
    }
}
