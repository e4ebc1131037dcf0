package org.modellregionen.monitor.imports.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds what parts the cells: the character that cuts the first lines into the most even rows. */
final class Delimiters {
    private static final char[] USUAL = {';', '\t', ',', '|'};
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_CELL = 1 << 20;

    private Delimiters() {}

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    static char of(Path file, Encodings.Found encoding) throws IOException {
        String sample = sample(file, encoding);
        char best = USUAL[0];
        double bestShare = 0;
        for (char delimiter : USUAL) {
            double share = evenness(sample, delimiter);
            if (share > bestShare) {
                best = delimiter;
                bestShare = share;
            }
        }
        return best;
    }

    private static String sample(Path file, Encodings.Found encoding) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(encoding.bom());
            byte[] bytes = in.readNBytes(SAMPLE);
            String text = new String(bytes, encoding.charset());
            int lastLine = text.lastIndexOf('\n');
            return bytes.length < SAMPLE || lastLine < 0 ? text : text.substring(0, lastLine + 1);
        }
    }

    /** The share of rows with the most usual number of cells; 0 when that is one. */
    private static double evenness(String sample, char delimiter) throws IOException {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        try (CsvReader<CsvRecord> reader = reader(delimiter).ofCsvRecord(sample)) {
            for (CsvRecord record : reader) {
                if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                    widths.merge(record.getFieldCount(), 1, Integer::sum);
                    rows++;
                }
            }
        } catch (CsvParseException brokenOrCut) {
            // What came before tells enough.
        }
        int most = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            most = width.getKey() > 1 ? Math.max(most, width.getValue()) : most;
        }
        return rows == 0 ? 0 : (double) most / rows;
    }
}
