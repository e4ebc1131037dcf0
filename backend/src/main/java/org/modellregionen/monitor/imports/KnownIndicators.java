package org.modellregionen.monitor.imports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.modellregionen.indicators.Definitions;
import org.modellregionen.indicators.Definitions.Definition;
import org.modellregionen.monitor.imports.lines.IndicatorLookup;

/** The indicators of this installation, as they were when the import began. */
final class KnownIndicators implements IndicatorLookup {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Quotients whose numerator is no part of their denominator: places per child, changes, balances. */
    private static final Pattern NO_PART = Pattern.compile(
            "(?i).*(veränderung|entwicklung|saldo|saldi|verhältnis|relation|index|differenz|abstand|betreuungsquote|versorgungsquote).*");

    private static final Pattern SIGNED =
            Pattern.compile("(?i).*(veränderung|entwicklung|saldo|saldi|differenz|abstand).*");
    private static final int MOST = 5_000;

    private record Question(String name, Integer version) {}

    private final Definitions definitions;
    private final Map<Question, Optional<Known>> known = new HashMap<>();

    KnownIndicators(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public Optional<Known> find(String keyOrCode, Integer version) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Question(keyOrCode, version),
                asked -> definitions.find(asked.name, asked.version).map(KnownIndicators::known));
    }

    private static Known known(Definition definition) {
        String unit = definition.unit();
        boolean percent = "%".equals(unit);
        BigDecimal multiplier = definition.multiplier() == null && percent ? HUNDRED : definition.multiplier();
        boolean ratio = "ratio_of_sums".equals(definition.aggregation()) || percent;
        return new Known(
                definition.id(),
                definition.key(),
                definition.version(),
                unit,
                ratio ? multiplier : null,
                percent && !NO_PART.matcher(definition.name()).matches(),
                SIGNED.matcher(definition.name()).matches());
    }
}
