package org.modellregionen.monitor.imports.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.modellregionen.monitor.imports.tables.Row.Defect;

/** Text with one record a line, parted by semicolon, comma, tab or bar. SDMX-CSV is such a file, too. */
final class CsvTable implements Table {
    private final CsvReader<CsvRecord> reader;
    private final char delimiter;
    private final CloseableIterator<CsvRecord> records;
    private final AtomicLong read;
    private final long size;
    private final int limit;
    private final Header header;
    private final int headerLine;
    private final List<Row> ahead = new ArrayList<>();
    private int rows;

    private CsvTable(CsvReader<CsvRecord> reader, char delimiter, AtomicLong read, long size, TableLimits limits)
            throws IOException {
        this.reader = reader;
        this.delimiter = delimiter;
        this.records = reader.iterator();
        this.read = read;
        this.size = size;
        this.limit = limits.rows();
        for (Row row = record(); row != null; row = ahead.size() < Header.ROWS ? record() : null) {
            ahead.add(row);
        }
        int at = Header.find(ahead);
        Row names = ahead.get(at);
        headerLine = names.line();
        header = Header.of(names, width(names, ahead.subList(at + 1, ahead.size())), limits);
        for (Row above : ahead.subList(0, at)) {
            if (!above.isBlank()) {
                header.remarks().add(new Defect(null, "above_header", above.text(0)));
            }
        }
        ahead.subList(0, at + 1).clear();
    }

    static Table open(Path file, Encodings.Found encoding, TableLimits limits) throws IOException {
        AtomicLong read = new AtomicLong();
        InputStream in = new CountedInput(Files.newInputStream(file), read);
        try {
            in.skipNBytes(encoding.bom());
            char delimiter = Delimiters.of(file, encoding);
            CsvReader<CsvRecord> reader =
                    Delimiters.reader(delimiter).ofCsvRecord(new InputStreamReader(in, encoding.charset()));
            return new CsvTable(reader, delimiter, read, Files.size(file), limits);
        } catch (IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    /** Excel ends rows with separators that stand for nothing: columns without name or content are none. */
    private static int width(Row names, List<Row> rows) {
        int width = names.texts().length;
        while (width > 0 && names.text(width - 1).isBlank() && isEmpty(rows, width - 1)) {
            width--;
        }
        return width;
    }

    private static boolean isEmpty(List<Row> rows, int column) {
        return rows.stream()
                .allMatch(
                        row -> row.texts().length <= column || row.text(column).isBlank());
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public String usualDecimal() {
        return delimiter == ',' ? "point" : null;
    }

    @Override
    public List<Defect> remarks() {
        return header.remarks();
    }

    @Override
    public int headerLine() {
        return headerLine;
    }

    @Override
    public Row next() throws IOException {
        Row row = ahead.isEmpty() ? record() : ahead.remove(0);
        if (row == null) {
            return null;
        }
        if (++rows > limit) {
            throw new RefusedFile("too_many_rows", row.line(), String.valueOf(limit));
        }
        return fitted(row);
    }

    /** The row with as many cells as there are columns. */
    private Row fitted(Row row) {
        int width = header.columns().size();
        int cells = row.texts().length;
        if (cells == width) {
            return row;
        }
        String[] texts = new String[width];
        for (int i = 0; i < width; i++) {
            texts[i] = i < cells ? row.text(i) : "";
        }
        boolean surplus = false;
        for (int i = width; i < cells; i++) {
            surplus |= !row.text(i).isBlank();
        }
        // A blank line, or a footnote below the table: one cell and no more.
        boolean aside = row.filled() <= 1 && cells < width;
        boolean wrong = surplus || cells < width && !aside;
        List<Defect> defects = wrong ? List.of(new Defect(null, "cell_count", cells + " statt " + width)) : List.of();
        return new Row(row.line(), texts, null, defects);
    }

    private Row record() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            String[] texts = new String[record.getFieldCount()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = Row.storable(record.getField(i));
            }
            return new Row((int) Math.min(record.getStartingLineNumber(), Integer.MAX_VALUE), texts, null, List.of());
        } catch (CsvParseException broken) {
            throw new RefusedFile("broken_csv", headerLine + rows + 1, null);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) read.get() / size);
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}
