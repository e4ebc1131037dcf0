package org.modellregionen.monitor.imports.lines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.modellregionen.monitor.ObservationStatus;

/**
 * Reads numbers as offices write them, with the signs of DIN 55301 for what is no number. What could be two numbers, such
 * as 1.234 in a file that never shows its decimal sign, is none.
 */
final class Numbers {
    private static final int MAX_LENGTH = 40;
    private static final int MAX_EXPONENT = 15;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    /** Signs and words in place of a value, with what they mean. */
    private static final Map<String, ObservationStatus> SIGNS = Map.ofEntries(
            Map.entry(".", ObservationStatus.CONFIDENTIAL),
            Map.entry("•", ObservationStatus.CONFIDENTIAL),
            Map.entry("g", ObservationStatus.CONFIDENTIAL),
            Map.entry("c", ObservationStatus.CONFIDENTIAL),
            Map.entry("gesperrt", ObservationStatus.CONFIDENTIAL),
            Map.entry("geheim", ObservationStatus.CONFIDENTIAL),
            Map.entry("confidential", ObservationStatus.CONFIDENTIAL),
            Map.entry("/", ObservationStatus.UNRELIABLE),
            Map.entry("()", ObservationStatus.UNRELIABLE),
            Map.entry("...", ObservationStatus.MISSING),
            Map.entry("…", ObservationStatus.MISSING),
            Map.entry("x", ObservationStatus.MISSING),
            Map.entry(":", ObservationStatus.MISSING),
            Map.entry("k. a.", ObservationStatus.MISSING),
            Map.entry("k.a.", ObservationStatus.MISSING),
            Map.entry("keine angabe", ObservationStatus.MISSING),
            Map.entry("n/a", ObservationStatus.MISSING),
            Map.entry("n.a.", ObservationStatus.MISSING),
            Map.entry("na", ObservationStatus.MISSING),
            Map.entry("nan", ObservationStatus.MISSING),
            Map.entry("null", ObservationStatus.MISSING));

    private static final Map<String, ObservationStatus> FLAGS = Map.of(
            "p", ObservationStatus.PROVISIONAL,
            "r", ObservationStatus.REVISED,
            "s", ObservationStatus.ESTIMATED,
            "e", ObservationStatus.ESTIMATED,
            "b", ObservationStatus.BREAK,
            "u", ObservationStatus.UNRELIABLE);

    private static final String PLAIN = "\\d+(?:[.,]\\d+)?";
    private static final Pattern FLAGGED = Pattern.compile("(.*\\d) ?([preusb])");
    private static final Pattern RANGE = Pattern.compile("(" + PLAIN + ") ?(?:%? ?[-–—] ?|bis )(" + PLAIN + ") ?%?");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d+(?:[.,]\\d+)?[eE]([+-]?\\d{1,9})");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SIMPLE = Pattern.compile("-?(\\d*)(?:([.,])(\\d+))?");

    private Numbers() {}

    /**
     * @param value null where there is none
     * @param status what a sign or a letter at the number says; else null
     * @param remarks codes of findings
     * @param error code of a finding; null when the cell can be used
     */
    record Reading(BigDecimal value, ObservationStatus status, List<String> remarks, String error) {
        static final Reading EMPTY = new Reading(null, null, List.of(), null);

        static Reading of(BigDecimal value) {
            return value.abs().compareTo(LARGEST) > 0
                    ? error("number_too_large")
                    : new Reading(value, null, List.of(), null);
        }

        static Reading error(String code) {
            return new Reading(null, null, List.of(), code);
        }

        boolean isEmpty() {
            return value == null && status == null && error == null;
        }
    }

    /** Two numbers that the true one lies between. */
    record Range(BigDecimal low, BigDecimal high) {}

    /** The ends of a range; null when the text is none. */
    static Range range(String written, char sign) {
        Matcher range = RANGE.matcher(clean(written));
        if (!range.matches()) {
            return null;
        }
        BigDecimal low = read(range.group(1), sign).value;
        BigDecimal high = read(range.group(2), sign).value;
        return low == null || high == null || low.compareTo(high) > 0 ? null : new Range(low, high);
    }

    /** @param sign {@code ','} or {@code '.'} parts the decimals in this file; 0 when unknown */
    static Reading read(String written, char sign) {
        String text = clean(written);
        if (text.isEmpty()) {
            return Reading.EMPTY;
        }
        if (isPlain(text, sign)) {
            return Reading.of(new BigDecimal(sign == ',' ? text.replace(',', '.') : text));
        }
        if (text.length() > MAX_LENGTH) {
            return Reading.error("not_a_number");
        }
        if (text.charAt(0) == '#') {
            return Reading.error("excel_error");
        }
        if (text.charAt(0) == '=') {
            return Reading.error("formula");
        }
        ObservationStatus meaning = SIGNS.get(text.toLowerCase(Locale.GERMAN));
        if (meaning != null) {
            return new Reading(null, meaning, List.of("sign_" + meaning.key()), null);
        }
        if (text.equals("-") || text.equals("–") || text.equals("—")) {
            return new Reading(BigDecimal.ZERO, null, List.of("sign_nothing"), null);
        }
        return range(text, sign) != null
                ? new Reading(null, ObservationStatus.RANGE, List.of("range"), null)
                : decorated(text, sign);
    }

    /** A number with something around it. */
    private static Reading decorated(String written, char sign) {
        List<String> remarks = new ArrayList<>(2);
        ObservationStatus status = null;
        String text = written;
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
            status = ObservationStatus.UNRELIABLE;
            remarks.add("parentheses");
        }
        Matcher flagged = FLAGGED.matcher(text);
        if (flagged.matches()) {
            text = flagged.group(1);
            status = FLAGS.get(flagged.group(2));
            remarks.add("flag");
        }
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
            remarks.add("percent_sign");
        }
        if (text.startsWith("+")) {
            text = text.substring(1).strip();
            remarks.add("plus_sign");
        }
        if (text.startsWith("−") || text.startsWith("–")) {
            text = "-" + text.substring(1).strip();
        }
        Object number = number(text, sign, remarks);
        if (number instanceof BigDecimal value) {
            Reading reading = Reading.of(value);
            return reading.error != null ? reading : new Reading(value, status, remarks, null);
        }
        return Reading.error((String) number);
    }

    /** The number, or the code of what is wrong with it. */
    private static Object number(String text, char sign, List<String> remarks) {
        Matcher scientific = SCIENTIFIC.matcher(text);
        if (scientific.matches()) {
            remarks.add("scientific");
            return Math.abs(Integer.parseInt(scientific.group(1))) > MAX_EXPONENT
                    ? "number_too_large"
                    : plain(new BigDecimal(text.replace(',', '.')));
        }
        if (GROUPED.matcher(text).matches()) {
            remarks.add("grouped");
            return new BigDecimal(text.replaceAll("[ '’]", "").replace(',', '.'));
        }
        Matcher simple = SIMPLE.matcher(text);
        if (simple.matches() && !(simple.group(1).isEmpty() && simple.group(3) == null)) {
            return simple(simple, text, sign, remarks);
        }
        if (POINT_GROUPS.matcher(text).matches()) {
            remarks.add("grouped");
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            remarks.add("grouped");
            return new BigDecimal(text.replace(",", ""));
        }
        return "not_a_number";
    }

    /** Digits with one sign at most; three digits after it may be thousands. */
    private static Object simple(Matcher parts, String text, char sign, List<String> remarks) {
        String found = parts.group(2);
        if (found == null) {
            return new BigDecimal(text);
        }
        String whole = parts.group(1);
        boolean mayBeGroups =
                parts.group(3).length() == 3 && whole.length() >= 1 && whole.length() <= 3 && whole.charAt(0) != '0';
        boolean usual = found.charAt(0) == sign;
        if (mayBeGroups && sign == 0) {
            return "ambiguous_number";
        }
        if (mayBeGroups && !usual) {
            remarks.add("grouped");
            return new BigDecimal(text.replace(found, ""));
        }
        if (!usual && sign != 0) {
            remarks.add("other_decimal_sign");
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** How a number shows what parts its decimals: {@code ','}, {@code '.'}, or 0 when it does not. */
    static char decimalSign(String written) {
        String text = clean(written).replaceAll("^[+-]|%$", "");
        Matcher simple = SIMPLE.matcher(text);
        if (simple.matches() && simple.group(2) != null) {
            boolean mayBeGroups = simple.group(3).length() == 3
                    && !simple.group(1).startsWith("0")
                    && simple.group(1).length() <= 3;
            return mayBeGroups ? 0 : simple.group(2).charAt(0);
        }
        if (POINT_GROUPS.matcher(text).matches()) {
            return ',';
        }
        return COMMA_GROUPS.matcher(text).matches() ? '.' : 0;
    }

    static boolean looksLikeNumber(String written) {
        Reading reading = read(written, '.');
        boolean number = reading.error == null && !reading.isEmpty() && reading.status != ObservationStatus.RANGE;
        return number || "ambiguous_number".equals(reading.error);
    }

    /** Without blanks at the ends; inner blanks of all widths are one blank. */
    private static String clean(String written) {
        boolean usual = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            usual &= c > ' ' && c < 0x7F;
        }
        return usual ? written : written.replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip();
    }

    /** Digits, perhaps with the file's own decimal sign between them, which is most of a file. */
    private static boolean isPlain(String text, char sign) {
        int length = text.length();
        boolean parted = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean part = c == sign && sign != 0 && !parted && i > 0 && i < length - 1;
            parted |= part;
            if (!part && (c < '0' || c > '9')) {
                return false;
            }
        }
        return length <= 15;
    }
}
