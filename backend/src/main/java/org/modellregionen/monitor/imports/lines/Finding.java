package org.modellregionen.monitor.imports.lines;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about a line of a delivery that a person should know. */
@Schema(name = "ImportFinding")
public record Finding(
        @Schema(description = "Line of the file, from 1; 0 when the whole file is meant", example = "17")
        int line,

        @Schema(nullable = true, description = "Name of the column, or address of the cell", example = "Wert")
        String column,

        Severity severity,

        @Schema(example = "confidential_value") String code,

        @Schema(nullable = true, description = "What stands there, 40 characters at most", example = "4.51874")
        String shown,

        @Schema(description = "What is wrong, in plain German")
        String message,

        @Schema(description = "How to mend it, in plain German")
        String mend) {

    /** Errors refuse their line; remarks do not. */
    @Schema(name = "ImportFindingSeverity")
    public enum Severity {
        ERROR,
        REMARK;

        @JsonValue
        public String key() {
            return name().toLowerCase();
        }
    }

    private static final int SHOWN = 40;

    static Finding error(int line, String column, String code, String shown, String detail) {
        return of(line, column, Severity.ERROR, code, shown, detail);
    }

    static Finding remark(int line, String column, String code, String shown, String detail) {
        return of(line, column, Severity.REMARK, code, shown, detail);
    }

    private static Finding of(int line, String column, Severity severity, String code, String shown, String detail) {
        String cut = cut(shown);
        FindingTexts.Text text = FindingTexts.of(code, cut, detail == null ? null : cut(detail, 200));
        return new Finding(line, cut(column, 100), severity, code, cut, text.message(), text.mend());
    }

    private static String cut(String text) {
        return cut(text, SHOWN);
    }

    private static String cut(String text, int length) {
        if (text == null) {
            return null;
        }
        String one = text.replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
        if (one.length() <= length) {
            return one;
        }
        int end = Character.isHighSurrogate(one.charAt(length - 2)) ? length - 2 : length - 1;
        return one.substring(0, end) + "…";
    }
}
