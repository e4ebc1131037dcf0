package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.modellregionen.monitor.imports.lines.IndicatorLookup.Known;

/** Whether the numbers of an observation can be true. */
final class ObservationChecks {
    private static final BigDecimal HALF = new BigDecimal("0.51"); // of the last digit, with room for doubles
    private static final int DECIMALS = 6;

    private final LineFindings findings;

    ObservationChecks(LineFindings findings) {
        this.findings = findings;
    }

    /** The numbers with the value that follows from numerator and denominator, where it was not delivered. */
    Measured check(Measured numbers, Known indicator) throws IOException {
        requireNotNegative(numbers, indicator);
        requireShare(numbers, indicator);
        remarkFraction(numbers.numerator(), numbers);
        remarkFraction(numbers.denominator(), numbers);
        boolean ratio = numbers.numerator() != null && numbers.denominator() != null && indicator.multiplier() != null;
        if (!ratio || findings.isRefused()) {
            return numbers;
        }
        if (numbers.denominator().signum() == 0) {
            if (numbers.value() != null && numbers.value().signum() != 0) {
                findings.error(numbers.column(), "zero_denominator", text(numbers.value()));
            }
            return numbers.withValue(null);
        }
        BigDecimal expected = numbers.numerator()
                .multiply(indicator.multiplier())
                .divide(numbers.denominator(), MathContext.DECIMAL64);
        if (numbers.value() == null) {
            return numbers.withValue(expected.setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        compare(numbers, expected);
        return numbers;
    }

    private void requireNotNegative(Measured numbers, Known indicator) throws IOException {
        boolean negative = isNegative(numbers.numerator())
                || isNegative(numbers.denominator())
                || isNegative(numbers.value()) && !indicator.mayBeNegative();
        if (negative) {
            BigDecimal shown = isNegative(numbers.value())
                    ? numbers.value()
                    : isNegative(numbers.numerator()) ? numbers.numerator() : numbers.denominator();
            findings.error(numbers.column(), "negative_number", text(shown));
        }
    }

    private void requireShare(Measured numbers, Known indicator) throws IOException {
        if (!indicator.share()) {
            return;
        }
        BigDecimal whole = indicator.multiplier() == null ? new BigDecimal(100) : indicator.multiplier();
        if (numbers.value() != null && numbers.value().compareTo(whole) > 0) {
            findings.error(numbers.column(), "share_over_100", text(numbers.value()), text(whole));
        }
        boolean base =
                numbers.denominator() != null && (numbers.denominator().signum() != 0 || numbers.value() == null);
        if (numbers.numerator() != null && base && numbers.numerator().compareTo(numbers.denominator()) > 0) {
            findings.error(
                    numbers.column(),
                    "numerator_over_denominator",
                    text(numbers.numerator()),
                    text(numbers.denominator()));
        }
    }

    private void remarkFraction(BigDecimal count, Measured numbers) throws IOException {
        if (count != null && count.stripTrailingZeros().scale() > 0) {
            findings.remark(numbers.column(), "fraction_of_count", text(count));
        }
    }

    private void compare(Measured numbers, BigDecimal expected) throws IOException {
        BigDecimal difference = expected.subtract(numbers.value()).abs();
        BigDecimal rounding =
                BigDecimal.ONE.movePointLeft(numbers.value().scale()).multiply(HALF);
        if (difference.compareTo(rounding) <= 0) {
            return;
        }
        String wanted = text(expected.setScale(2, RoundingMode.HALF_UP));
        if (difference.compareTo(BigDecimal.ONE) > 0) {
            findings.error(numbers.column(), "value_contradicts", text(numbers.value()), wanted);
        } else {
            findings.remark(numbers.column(), "value_differs", text(numbers.value()), wanted);
        }
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    private static String text(BigDecimal number) {
        return number.toPlainString();
    }
}
