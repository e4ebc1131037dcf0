package org.modellregionen.monitor.imports.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.Period;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;
import org.modellregionen.monitor.imports.lines.ImportMapping.Column;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;

/** What stands against reading a table with a mapping at all. */
final class MappingCheck {
    private final ImportMapping mapping;
    private final List<Finding> errors = new ArrayList<>();

    private MappingCheck(ImportMapping mapping) {
        this.mapping = mapping;
    }

    static List<Finding> errors(ImportMapping mapping, ColumnPlan plan) {
        MappingCheck check = new MappingCheck(mapping);
        plan.missing().forEach(name -> check.error(name, "mapped_column_missing", name));
        plan.twice().forEach(name -> check.error(name, "mapped_twice", name));
        if (plan.measures().isEmpty()) {
            check.error(null, "no_value_column", null);
        }
        check.requireSource(plan, Role.TERRITORY, Fixed::territory, "no_territory");
        check.requireSource(plan, Role.PERIOD, Fixed::period, "no_period");
        check.requireSource(plan, Role.INDICATOR, Fixed::indicator, "no_indicator");
        check.fixed(null, mapping.constants());
        for (Column column : mapping.columns()) {
            check.fixed(column.name(), column.bound());
            if (column.role() == Role.EXTRA
                    && (column.dimension() == null
                            || Labels.slug(column.dimension()).isEmpty())) {
                check.error(column.name(), "no_dimension_name", column.name());
            }
        }
        return check.errors;
    }

    /** From a column, a constant, or every binding. */
    private void requireSource(ColumnPlan plan, Role role, Function<Fixed, String> member, String code) {
        boolean there = plan.first(role) != null
                || member.apply(mapping.constants()) != null
                || !plan.measures().isEmpty()
                        && plan.measures().stream().allMatch(measure -> member.apply(measure.bound()) != null);
        if (!there) {
            error(null, code, null);
        }
    }

    private void fixed(String column, Fixed fixed) {
        require(column, fixed.period(), Period::parse);
        require(column, fixed.group(), PopulationGroup::of);
        require(column, fixed.sex(), Sex::of);
        require(column, fixed.age(), AgeGroup::of);
        require(column, fixed.status(), ObservationStatus::of);
    }

    private void require(String column, String text, Function<String, Optional<?>> meaning) {
        if (text != null && meaning.apply(text).isEmpty()) {
            error(column, "mapping_value", text);
        }
    }

    private void error(String column, String code, String shown) {
        errors.add(Finding.error(0, column, code, shown, null));
    }
}
