package org.modellregionen.monitor.imports.lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the columns of a delivery are to be read. */
@Schema(name = "ImportMapping")
public record ImportMapping(
        @Pattern(regexp = "comma|point")
        @Schema(
                nullable = true,
                enumeration = {"comma", "point"},
                description = "What parts the decimals; absent when no number tells")
        String decimal,

        @NotNull @Size(min = 1, max = 300) @Valid List<Column> columns,

        @Valid @Schema(nullable = true, description = "What holds for all lines unless a column says otherwise")
        Fixed constants) {

    private static final String CLEAN = "[^\\p{Cc}\\p{Cs}]*";

    public ImportMapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
        constants = constants == null ? Fixed.NONE : constants;
    }

    /** The same columns with other constants; those of the mapping count where the others say nothing. */
    public ImportMapping withConstants(Fixed others) {
        return new ImportMapping(decimal, columns, others.or(constants));
    }

    @Schema(name = "ImportColumn")
    public record Column(
            @NotNull @Size(max = 1000) @Schema(description = "Name as the file has it", example = "Gebietseinheit")
            String name,

            @NotNull Role role,

            @Schema(
                    nullable = true,
                    description = "Name of the further dimension, with role extra",
                    example = "abschluss")
            @Size(max = 80)
            String dimension,

            @Valid @Schema(nullable = true, description = "What the numbers of this column are about, in wide tables")
            Fixed bound,

            @Schema(
                    nullable = true,
                    description = "Codes of labels that are not understood otherwise",
                    example = "{\"Zugewanderte\": \"with_migration\"}")
            @Size(max = 2000)
            Map<@Size(max = 500) @Pattern(regexp = CLEAN) String, @Size(max = 500) String> labels,

            @Schema(nullable = true, description = "Whether 15–25 means 15 to under 25, with role age")
            Boolean upperAgeExclusive) {

        public Column {
            labels = labels == null ? Map.of() : Map.copyOf(labels);
            bound = bound == null ? Fixed.NONE : bound;
        }

        static Column of(String name, Role role) {
            return new Column(name, role, null, null, null, null);
        }

        Column withBound(Fixed other) {
            return new Column(name, role, dimension, other, labels, upperAgeExclusive);
        }
    }

    /** Values that are the same for many lines, by the words a cell would have. */
    @Schema(name = "ImportConstants")
    public record Fixed(
            @Size(max = 500)
            @Schema(nullable = true, example = "MRI-B1", description = "Key, perhaps with its version: MRI-B1@2")
            String indicator,

            @Size(max = 500) @Schema(nullable = true, example = "06611000")
            String territory,

            @Size(max = 500) @Schema(nullable = true, example = "2024")
            String period,

            @Size(max = 500) @Schema(nullable = true, example = "foreign")
            String group,

            @Size(max = 500) @Schema(nullable = true, example = "female")
            String sex,

            @Size(max = 500) @Schema(nullable = true, example = "18-24")
            String age,

            @Size(max = 500) @Schema(nullable = true, example = "%")
            String unit,

            @Size(max = 500) @Schema(nullable = true, example = "provisional")
            String status,

            @Size(max = 500) @Schema(nullable = true) String source,
            @Size(max = 500) @Schema(nullable = true) String note,

            @Size(max = 50) @Schema(nullable = true)
            Map<@Size(max = 80) @Pattern(regexp = CLEAN) String, @Size(max = 80) String> extra) {
        public static final Fixed NONE =
                new Fixed(null, null, null, null, null, null, null, null, null, null, Map.of());

        public Fixed {
            extra = extra == null ? Map.of() : Map.copyOf(extra);
        }

        public static Fixed indicator(String indicator) {
            return new Fixed(indicator, null, null, null, null, null, null, null, null, null, null);
        }

        boolean hasDimensions() {
            return group != null || sex != null || age != null || !extra.isEmpty();
        }

        Fixed or(Fixed other) {
            Map<String, String> both = new java.util.HashMap<>(other.extra);
            both.putAll(extra);
            return new Fixed(
                    indicator == null ? other.indicator : indicator,
                    territory == null ? other.territory : territory,
                    period == null ? other.period : period,
                    group == null ? other.group : group,
                    sex == null ? other.sex : sex,
                    age == null ? other.age : age,
                    unit == null ? other.unit : unit,
                    status == null ? other.status : status,
                    source == null ? other.source : source,
                    note == null ? other.note : note,
                    both);
        }

        static Fixed bound(String indicator, String period, String group, String sex, String age) {
            return new Fixed(indicator, null, period, group, sex, age, null, null, null, null, null);
        }
    }
}
