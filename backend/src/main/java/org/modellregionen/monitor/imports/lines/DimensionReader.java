package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.Dimensions;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;
import org.modellregionen.monitor.imports.lines.ColumnPlan.Placed;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;
import org.modellregionen.monitor.imports.tables.Row;

/** Reads whom a line speaks of: from its own columns, else from the binding of a number, else from the constants. */
final class DimensionReader {
    private static final int MAX_LABEL = 300;

    private final ColumnPlan plan;
    private final Fixed constants;
    private final LineFindings findings;
    private final Map<Placed, Remembered<String, Optional<?>>> meanings = new HashMap<>();
    private final Map<Placed, String> names = new HashMap<>();

    DimensionReader(ColumnPlan plan, Fixed constants, LineFindings findings) {
        this.plan = plan;
        this.constants = constants;
        this.findings = findings;
        remember(Role.GROUP, placed -> text -> PopulationGroup.of(text).or(() -> Labels.group(text)));
        remember(Role.SEX, placed -> text -> Sex.of(text).or(() -> Labels.sex(text)));
        remember(
                Role.AGE,
                placed -> text -> AgeGroup.of(text)
                        .filter(age -> !isExclusive(placed))
                        .or(() -> Ages.read(text, isExclusive(placed))));
        remember(Role.COMBINED, placed -> text -> Combined.read(text, isExclusive(placed)));
        remember(Role.EXTRA, placed -> DimensionReader::code);
        plan.all(Role.EXTRA)
                .forEach(placed -> names.put(placed, Labels.slug(placed.column().dimension())));
    }

    private void remember(Role role, Function<Placed, Function<String, Optional<?>>> reader) {
        for (Placed placed : plan.all(role)) {
            Function<String, Optional<?>> understood = reader.apply(placed);
            meanings.put(placed, new Remembered<>(text -> {
                String mapped = placed.labels().get(Labels.normal(text));
                return text.isBlank() && mapped == null
                        ? Optional.empty()
                        : understood.apply(mapped == null ? text : mapped);
            }));
        }
    }

    private static boolean isExclusive(Placed placed) {
        return Boolean.TRUE.equals(placed.column().upperAgeExclusive());
    }

    /** The code of a further dimension's label; what stands for everything is always {@code total}. */
    private static Optional<?> code(String label) {
        if (Labels.isGarbled(label) || label.startsWith("#") || label.startsWith("=") || label.length() > MAX_LABEL) {
            return Optional.empty();
        }
        String slug = Labels.slug(label);
        boolean total = slug.matches("insgesamt|gesamt|total|zusammen|alle|t");
        return slug.isEmpty() ? Optional.empty() : Optional.of(total ? "total" : slug);
    }

    /** What the line itself says; incomplete when a label is not understood, which is then in the findings. */
    Dimensions line(Row row) throws IOException {
        PopulationGroup group = one(Role.GROUP, row, PopulationGroup.TOTAL);
        Sex sex = one(Role.SEX, row, Sex.TOTAL);
        AgeGroup age = one(Role.AGE, row, AgeGroup.TOTAL);
        Combined combined = one(Role.COMBINED, row, new Combined(PopulationGroup.TOTAL, Sex.TOTAL, AgeGroup.TOTAL));
        Map<String, String> extra = new TreeMap<>();
        for (Placed placed : plan.all(Role.EXTRA)) {
            String code = (String) meaning(placed, row);
            if (code != null) {
                extra.put(names.get(placed), code);
            }
        }
        return Dimensions.of(
                group == PopulationGroup.TOTAL ? combined.group() : group,
                sex == Sex.TOTAL ? combined.sex() : sex,
                age.isTotal() ? combined.age() : age,
                extra);
    }

    /** The line's dimensions with those of a number's column. */
    Dimensions bound(Dimensions line, Fixed bound) {
        if (!bound.hasDimensions() && !constants.hasDimensions()) {
            return line;
        }
        Map<String, String> extra = new TreeMap<>(constants.extra());
        extra.putAll(line.extra());
        extra.putAll(bound.extra());
        return Dimensions.of(
                fixed(Fixed::group, bound, PopulationGroup::of, line.group(), PopulationGroup.TOTAL),
                fixed(Fixed::sex, bound, Sex::of, line.sex(), Sex.TOTAL),
                fixed(Fixed::age, bound, AgeGroup::of, line.age(), AgeGroup.TOTAL),
                extra);
    }

    private <T> T fixed(
            Function<Fixed, String> member, Fixed bound, Function<String, Optional<T>> meaning, T own, T total) {
        String text = member.apply(bound);
        if (text == null && own.equals(total)) {
            text = member.apply(constants);
        }
        return text == null ? own : meaning.apply(text).orElse(own);
    }

    @SuppressWarnings("unchecked")
    private <T> T one(Role role, Row row, T otherwise) throws IOException {
        Placed placed = plan.first(role);
        Object meaning = placed == null ? null : meaning(placed, row);
        return meaning == null ? otherwise : (T) meaning;
    }

    /** Null, and an error, when the label is not understood. */
    private Object meaning(Placed placed, Row row) throws IOException {
        String text = row.text(placed.place());
        Optional<?> meaning = meanings.get(placed).get(text);
        if (meaning.isEmpty()) {
            String code = text.isBlank() ? "missing_cell" : Labels.isGarbled(text) ? "garbled_text" : "unknown_label";
            findings.error(placed.name(), code, text);
        }
        return meaning.orElse(null);
    }
}
