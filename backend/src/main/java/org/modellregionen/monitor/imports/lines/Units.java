package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares the unit of a delivery with that of the definition, and tells what values are to be multiplied with. */
final class Units {
    private static final Pattern PERCENT = Pattern.compile("(?:.* in )?(?:%|prozent|percent|v\\. ?h\\.|vh|pc|pt)");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?:.* )?(?:in )?(?:1[ .]?000|tsd\\.?|tausend|ths|thousands?)(?: .*)?");
    private static final Pattern MILLIONS = Pattern.compile("(?:.* )?(?:in )?(?:mio\\.?|millionen|millions?)(?: .*)?");
    private static final Pattern COUNT =
            Pattern.compile("anzahl.*|zahl.*|personen|absolut|number|nr|ps|count|fälle|einwohner.*");
    private static final Pattern PART = Pattern.compile("anteil \\(0[-–]1\\)|ratio|quotient|proportion");

    private Units() {}

    /** What to multiply with; null when the units do not fit together. */
    static BigDecimal factor(String delivered, String defined) {
        if (delivered == null || delivered.isBlank() || defined == null) {
            return BigDecimal.ONE;
        }
        String unit = Labels.normal(delivered);
        for (String one : defined.toLowerCase(Locale.GERMAN).split(";")) {
            BigDecimal factor = one(unit, one.strip());
            if (factor != null) {
                return factor;
            }
        }
        return null;
    }

    private static BigDecimal one(String unit, String defined) {
        if (unit.equals(defined)) {
            return BigDecimal.ONE;
        }
        if (PERCENT.matcher(defined).matches()) {
            if (PART.matcher(unit).matches()) {
                return new BigDecimal(100);
            }
            return PERCENT.matcher(unit).matches() ? BigDecimal.ONE : null;
        }
        if (!COUNT.matcher(defined).matches()) {
            return null;
        }
        if (THOUSANDS.matcher(unit).matches()) {
            return new BigDecimal(1000);
        }
        if (MILLIONS.matcher(unit).matches()) {
            return new BigDecimal(1_000_000);
        }
        return COUNT.matcher(unit).matches() ? BigDecimal.ONE : null;
    }
}
