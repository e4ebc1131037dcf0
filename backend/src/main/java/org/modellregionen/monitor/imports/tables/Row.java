package org.modellregionen.monitor.imports.tables;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of a delivered table.
 *
 * @param line where it begins in the file, from 1
 * @param texts one a column; empty where the row has nothing
 * @param numbers where the file itself says that a cell is a number, else null; null for files of mere text
 * @param defects why the row cannot be used
 */
public record Row(int line, String[] texts, BigDecimal[] numbers, List<Defect> defects) {

    /**
     * @param column null when the whole row is meant
     * @param code see the texts of findings
     * @param shown what stands there
     */
    public record Defect(String column, String code, String shown) {}

    /** Without control characters and halves of characters, which no database, report or screen can show. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r'
                    || c >= 0x7F && c < 0xA0
                    || Character.isSurrogate(c)
                    || c >= 0xFFFE) {
                return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", "\uFFFD");
            }
        }
        return text;
    }

    public String text(int column) {
        return texts[column];
    }

    /** The number as the file has it, or null when it is to be read from the text. */
    public BigDecimal number(int column) {
        return numbers == null ? null : numbers[column];
    }

    public boolean isBlank() {
        return filled() == 0;
    }

    /** How many cells hold something. */
    public int filled() {
        int filled = 0;
        for (String text : texts) {
            filled += text.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
