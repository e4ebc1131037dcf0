package org.modellregionen.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of a list as asked for: {@code field,-other}, out of a closed set of fields. */
public final class Sort {
    private Sort() {}

    public record Field(String name, boolean descending) {}

    /** @throws ProblemException (400) unless every field is one of {@code known} and none comes twice */
    public static List<Field> parse(String sort, Collection<String> known) {
        List<Field> fields = new ArrayList<>();
        if (sort == null) {
            return fields;
        }
        Set<String> seen = new HashSet<>();
        for (String part : sort.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            if (!known.contains(name) || !seen.add(name)) {
                throw ProblemException.invalidParameter(
                        "sort",
                        "must name fields of " + known.stream().sorted().toList() + ", each once, - for descending");
            }
            fields.add(new Field(name, descending));
        }
        return fields;
    }

    /** The same for a list that is held in memory; {@code last} decides among equals. */
    public static <T> Comparator<T> comparator(String sort, Map<String, Comparator<T>> known, Comparator<T> last) {
        Comparator<T> order = null;
        for (Field field : parse(sort, known.keySet())) {
            Comparator<T> by = known.get(field.name());
            by = field.descending() ? by.reversed() : by;
            order = order == null ? by : order.thenComparing(by);
        }
        return order == null ? last : order.thenComparing(last);
    }
}
