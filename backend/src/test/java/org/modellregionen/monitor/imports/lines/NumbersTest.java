package org.modellregionen.monitor.imports.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is printed in any usual way is read as the same number. */
class NumbersTest {

    @Property
    void plainNumbersAreReadAgain(@ForAll("numbers") BigDecimal number) {
        assertSame(number, number.toPlainString(), '.');
        assertSame(number, number.toPlainString().replace('.', ','), ',');
    }

    @Property
    void groupedNumbersAreReadAgain(@ForAll("numbers") BigDecimal number) {
        DecimalFormatSymbols german = DecimalFormatSymbols.getInstance(Locale.GERMANY);
        DecimalFormat format = new DecimalFormat("#,##0.##########", german);
        assertSame(number, format.format(number), ',');
        assertSame(number, format.format(number).replace('.', '\u202f'), ',');
        DecimalFormat english = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        assertSame(number, english.format(number), '.');
    }

    @Property
    void ornamentsDoNotChangeTheNumber(@ForAll("numbers") BigDecimal number) {
        BigDecimal positive = number.abs();
        String text = positive.toPlainString();
        for (String written : List.of("+" + text, " " + text + "\u00a0", text + " %", "(" + text + ")", text + " p")) {
            assertSame(positive, written, '.');
        }
        assertSame(number, number.toPlainString().replace('-', '\u2212'), '.');
    }

    @Property
    void scientificNotationIsReadAgain(@ForAll("numbers") BigDecimal number) {
        assertSame(
                number,
                new DecimalFormat("0.###############E0", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                        .format(number),
                ',');
    }

    private static void assertSame(BigDecimal expected, String written, char sign) {
        Numbers.Reading reading = Numbers.read(written, sign);
        assertNull(reading.error(), written);
        assertEquals(0, expected.compareTo(reading.value()), () -> written + " read as " + reading.value());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(5)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }
}
