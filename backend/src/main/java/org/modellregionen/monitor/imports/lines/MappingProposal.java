package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.Period;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;
import org.modellregionen.monitor.imports.lines.ImportMapping.Column;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Outcome;
import org.modellregionen.monitor.imports.tables.Row;
import org.modellregionen.monitor.imports.tables.Table;

/**
 * How a table is probably to be read, by the names of its columns and by what stands in its first rows. Content wins over
 * names: a column called Migrationsstatus whose labels are households of three kinds is a dimension of its own.
 *
 * @param mapping to be adjusted by a person
 * @param samples what stands in the columns: the first different cells of each
 */
public record MappingProposal(ImportMapping mapping, List<Sample> samples) {
    private static final int ROWS = 2_000;
    private static final int SHOWN = 10;
    private static final double MOST = 0.7;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** A column and some of its cells. */
    public record Sample(String column, List<String> cells) {}

    /** Whether the file has all columns that a mapping names. */
    public boolean hasAllColumns(ImportMapping other) {
        return names(mapping).containsAll(names(other));
    }

    private static Set<String> names(ImportMapping mapping) {
        Set<String> names = new LinkedHashSet<>();
        mapping.columns().forEach(column -> names.add(column.name()));
        return names;
    }

    /** What the first rows hold in one column. */
    private record Content(
            String name, Set<String> labels, boolean typed, boolean sparse, Lookups lookups, LocalDate today) {
        boolean isEmptyOr(Predicate<String> fits) {
            return labels.isEmpty() || labels.stream().anyMatch(fits);
        }

        boolean mostly(Predicate<String> fits) {
            long fitting = labels.stream().filter(fits).count();
            return !labels.isEmpty() && fitting >= MOST * labels.size();
        }

        boolean isPeriod() {
            return mostly(text -> Period.parse(text).isPresent());
        }

        boolean isTerritory() {
            return mostly(text -> {
                TerritoryResolver resolver = new TerritoryResolver(lookups.territories());
                Outcome outcome = resolver.resolve(text, today).outcome();
                return outcome != Outcome.UNKNOWN && outcome != Outcome.WRONG_LEVEL;
            });
        }

        boolean isKey() {
            return mostly(TerritoryResolver::isKey);
        }

        boolean isGroup() {
            return mostly(text ->
                    PopulationGroup.of(text).or(() -> Labels.group(text)).isPresent());
        }

        boolean isSex() {
            return mostly(text -> Sex.of(text).or(() -> Labels.sex(text)).isPresent());
        }

        boolean isAge() {
            return mostly(
                    text -> AgeGroup.of(text).or(() -> Ages.read(text, false)).isPresent());
        }

        boolean isCombined() {
            return mostly(text -> Combined.read(text, false).isPresent());
        }

        boolean isIndicator() {
            return mostly(text -> lookups.indicator(text).isPresent());
        }

        boolean isStatus() {
            return labels.isEmpty()
                    || mostly(text -> Labels.status(text).isPresent())
                    || labels.stream().anyMatch(text -> Labels.statusIn(text) != ObservationStatus.NORMAL);
        }

        boolean isNumber() {
            return typed || mostly(Numbers::looksLikeNumber);
        }

        boolean hasNumber() {
            return typed || labels.stream().anyMatch(Numbers::looksLikeNumber);
        }
    }

    static MappingProposal of(Table table, Fixed defaults, Lookups lookups, LocalDate today) throws IOException {
        List<Content> contents = contents(table, lookups, today);
        List<Column> columns = new ArrayList<>();
        Set<Role> taken = new LinkedHashSet<>();
        for (Content content : contents) {
            Column column = byName(content);
            boolean once = column != null
                    && !Set.of(Role.TERRITORY, Role.STATUS, Role.NOTE, Role.IGNORE, Role.EXTRA)
                            .contains(column.role());
            if (once && !taken.add(column.role())) {
                column = null;
            }
            columns.add(column);
            taken.add(column == null ? Role.IGNORE : column.role());
        }
        byContent(contents, columns, taken);
        preferKeys(contents, columns);
        ImportMapping mapping = new ImportMapping(decimal(contents, columns, table.usualDecimal()), columns, defaults);
        return new MappingProposal(mapping, samples(contents));
    }

    private static List<Content> contents(Table table, Lookups lookups, LocalDate today) throws IOException {
        List<Set<String>> labels = new ArrayList<>();
        boolean[] typed = new boolean[table.columns().size()];
        int[] blank = new int[table.columns().size()];
        int all = 0;
        table.columns().forEach(column -> labels.add(new LinkedHashSet<>()));
        Row row = table.next();
        for (int rows = 0; row != null && rows < ROWS; rows++) {
            all += row.isBlank() ? 0 : 1;
            for (int i = 0; i < labels.size(); i++) {
                typed[i] |= row.number(i) != null;
                blank[i] += row.text(i).isBlank() && !row.isBlank() ? 1 : 0;
                if (!row.text(i).isBlank() && row.filled() > 1 && labels.get(i).size() < 500) {
                    labels.get(i).add(row.text(i).strip());
                }
            }
            row = table.next();
        }
        List<Content> contents = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            boolean sparse = blank[i] * 2 > all;
            contents.add(new Content(table.columns().get(i), labels.get(i), typed[i], sparse, lookups, today));
        }
        return contents;
    }

    /** By the name of the column, unless its content is something else. */
    private static Column byName(Content content) {
        if (content.name.startsWith("extra.")) {
            return extra(content, content.name.substring(6));
        }
        Role role = HeaderWords.role(content.name);
        if (role == null) {
            return null;
        }
        return switch (role) {
            case GROUP -> content.isGroup() ? Column.of(content.name, role) : other(content);
            case SEX -> content.isSex() ? Column.of(content.name, role) : other(content);
            case AGE -> content.isAge() ? age(content) : other(content);
            case PERIOD ->
                content.isEmptyOr(text -> Period.parse(text).isPresent()) ? Column.of(content.name, role) : null;
            case INDICATOR ->
                content.isEmptyOr(text -> content.lookups.indicator(text).isPresent())
                        ? Column.of(content.name, role)
                        : null;
            case STATUS -> Column.of(content.name, content.isStatus() ? role : Role.NOTE);
            default -> Column.of(content.name, role);
        };
    }

    private static Column other(Content content) {
        return content.isCombined() ? combined(content) : extra(content, content.name);
    }

    private static Column extra(Content content, String name) {
        return new Column(content.name, Role.EXTRA, Labels.slug(name), null, null, null);
    }

    private static Column age(Content content) {
        return new Column(content.name, Role.AGE, null, null, null, Ages.overlap(content.labels));
    }

    private static Column combined(Content content) {
        return new Column(content.name, Role.COMBINED, null, null, null, false);
    }

    /** Columns whose names say nothing. */
    private static void byContent(List<Content> contents, List<Column> columns, Set<Role> taken) {
        boolean wide = !taken.contains(Role.VALUE);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == null) {
                Column column = byContent(contents.get(i), wide, taken);
                taken.add(column.role());
                columns.set(i, column);
            }
        }
    }

    private static Column byContent(Content content, boolean wide, Set<Role> taken) {
        if (wide && content.hasNumber()) {
            Optional<Fixed> bound = bound(content);
            if (bound.isPresent()) {
                return Column.of(content.name, measure(content.name)).withBound(bound.get());
            }
        }
        if (content.labels.isEmpty()) {
            return Column.of(content.name, Role.IGNORE);
        }
        if (!taken.contains(Role.PERIOD) && content.isPeriod()) {
            return Column.of(content.name, Role.PERIOD);
        }
        if (!taken.contains(Role.TERRITORY) && content.isTerritory()) {
            return Column.of(content.name, Role.TERRITORY);
        }
        if (!taken.contains(Role.INDICATOR) && content.isIndicator()) {
            return Column.of(content.name, Role.INDICATOR);
        }
        if (content.isNumber()) {
            boolean value = wide && !taken.contains(Role.VALUE);
            return Column.of(content.name, value ? Role.VALUE : Role.IGNORE);
        }
        if (!taken.contains(Role.GROUP) && content.isGroup()) {
            return Column.of(content.name, Role.GROUP);
        }
        if (!taken.contains(Role.SEX) && content.isSex()) {
            return Column.of(content.name, Role.SEX);
        }
        if (!taken.contains(Role.AGE) && content.isAge()) {
            return age(content);
        }
        if (!taken.contains(Role.COMBINED) && content.isCombined()) {
            return combined(content);
        }
        return content.sparse ? Column.of(content.name, Role.NOTE) : extra(content, content.name);
    }

    /** What the name of a column of numbers says about them: 2024, "Ausländer 2024", "Frauen". */
    private static Optional<Fixed> bound(Content content) {
        String name = content.name;
        Optional<Period> whole = Period.parse(name);
        if (whole.isPresent()) {
            return Optional.of(Fixed.bound(null, whole.get().text(), null, null, null));
        }
        if (content.lookups.indicator(name).isPresent()) {
            return Optional.of(Fixed.bound(name, null, null, null, null));
        }
        Matcher year = YEAR.matcher(name);
        String period = year.find() ? year.group() : null;
        String rest = (period == null ? name : name.replace(period, " "))
                .replaceAll("(?i)\\b(wert|anteil|quote|zähler|nenner|in %|prozent)\\b|[%()_,:]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String group = Labels.group(rest).map(PopulationGroup::key).orElse(null);
        String sex = group == null ? Labels.sex(rest).map(Sex::key).orElse(null) : null;
        String age = group == null && sex == null && !rest.isEmpty()
                ? Ages.read(rest, false)
                        .filter(ages -> !rest.matches("\\d+"))
                        .map(AgeGroup::text)
                        .orElse(null)
                : null;
        boolean understood = group != null || sex != null || age != null || period != null && rest.isEmpty();
        return understood ? Optional.of(Fixed.bound(null, period, group, sex, age)) : Optional.empty();
    }

    private static Role measure(String name) {
        String words = name.toLowerCase(java.util.Locale.GERMAN);
        return words.contains("zähler") ? Role.NUMERATOR : words.contains("nenner") ? Role.DENOMINATOR : Role.VALUE;
    }

    /** Keys before names, because they are certain; other columns of territories are compared with them. */
    private static void preferKeys(List<Content> contents, List<Column> columns) {
        int first = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() != Role.TERRITORY) {
                continue;
            }
            if (first >= 0 && contents.get(i).isKey() && !contents.get(first).isKey()) {
                Column key = columns.remove(i);
                contents.add(first, contents.remove(i));
                columns.add(first, key);
            }
            first = first < 0 ? i : first;
        }
    }

    private static String decimal(List<Content> contents, List<Column> columns, String usual) {
        int commas = 0;
        int points = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().isMeasure()) {
                for (String cell : contents.get(i).labels) {
                    char sign = Numbers.decimalSign(cell);
                    commas += sign == ',' ? 1 : 0;
                    points += sign == '.' ? 1 : 0;
                }
            }
        }
        return commas == 0 && points == 0 ? usual : commas >= points ? "comma" : "point";
    }

    private static List<Sample> samples(List<Content> contents) {
        return contents.stream()
                .map(content -> new Sample(
                        content.name,
                        content.labels.stream()
                                .limit(SHOWN)
                                .map(text -> text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " "))
                                .map(text -> text.length() > 60 ? text.substring(0, 59) + "…" : text)
                                .toList()))
                .toList();
    }
}
