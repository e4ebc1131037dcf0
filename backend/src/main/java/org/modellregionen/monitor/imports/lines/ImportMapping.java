package org.modellregionen.monitor.imports.lines;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the columns of a delivery are to be read. */
@Schema(name = "ImportMapping")
public record ImportMapping(
        @Schema(
                nullable = true,
                enumeration = {"comma", "point"},
                description = "What parts the decimals; absent when no number tells")
        String decimal,

        List<Column> columns,

        @Schema(nullable = true, description = "What holds for all lines unless a column says otherwise")
        Fixed constants) {

    public ImportMapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
        constants = constants == null ? Fixed.NONE : constants;
    }

    @Schema(name = "ImportColumn")
    public record Column(
            @Schema(description = "Name as the file has it", example = "Gebietseinheit")
            String name,

            Role role,

            @Schema(
                    nullable = true,
                    description = "Name of the further dimension, with role extra",
                    example = "abschluss")
            String dimension,

            @Schema(nullable = true, description = "What the numbers of this column are about, in wide tables")
            Fixed bound,

            @Schema(
                    nullable = true,
                    description = "Codes of labels that are not understood otherwise",
                    example = "{\"Zugewanderte\": \"with_migration\"}")
            Map<String, String> labels,

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
            @Schema(nullable = true, example = "MRI-B1", description = "Key, perhaps with its version: MRI-B1@2")
            String indicator,

            @Schema(nullable = true, example = "06611000") String territory,
            @Schema(nullable = true, example = "2024") String period,
            @Schema(nullable = true, example = "foreign") String group,
            @Schema(nullable = true, example = "female") String sex,
            @Schema(nullable = true, example = "18-24") String age,
            @Schema(nullable = true, example = "%") String unit,

            @Schema(nullable = true, example = "provisional")
            String status,

            @Schema(nullable = true) String source,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) Map<String, String> extra) {
        public static final Fixed NONE =
                new Fixed(null, null, null, null, null, null, null, null, null, null, Map.of());

        public Fixed {
            extra = extra == null ? Map.of() : Map.copyOf(extra);
        }

        public static Fixed indicator(String indicator) {
            return new Fixed(indicator, null, null, null, null, null, null, null, null, null, null);
        }

        static Fixed bound(String indicator, String period, String group, String sex, String age) {
            return new Fixed(indicator, null, period, group, sex, age, null, null, null, null, null);
        }
    }
}
