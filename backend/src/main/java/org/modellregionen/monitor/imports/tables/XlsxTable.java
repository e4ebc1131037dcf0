package org.modellregionen.monitor.imports.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.modellregionen.monitor.imports.tables.Row.Defect;

/** The first visible sheet of a workbook. Formulas are refused: what they show depends on who opened the file last. */
final class XlsxTable implements Table {
    /** Excel calculates with 15 digits and writes 17; the last two are noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MAX_EXPONENT = 60;

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final int limitColumns;
    private final int total;
    private final Header header;
    private final int headerLine;
    private final List<Row> ahead = new ArrayList<>();
    private int count;

    private XlsxTable(ReadableWorkbook workbook, int total, TableLimits limits) throws IOException {
        this.workbook = workbook;
        this.total = total;
        this.limitColumns = limits.columns();
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (sheets.isEmpty()) {
            throw new RefusedFile("no_table");
        }
        stream = sheets.get(0).openStream();
        rows = stream.iterator();
        for (Row row = read(); row != null; row = ahead.size() < Header.ROWS ? read() : null) {
            ahead.add(row);
        }
        int at = Header.find(ahead);
        headerLine = ahead.get(at).line();
        header = Header.of(ahead.get(at), width(), limits);
        for (Row above : ahead.subList(0, at)) {
            header.remarks()
                    .add(new Defect(
                            null,
                            "above_header",
                            String.join(" ", above.texts()).strip()));
        }
        if (sheets.size() > 1) {
            header.remarks().add(new Defect(null, "more_sheets", sheets.get(0).getName()));
        }
        ahead.subList(0, at + 1).clear();
    }

    static Table open(Path file, TableLimits limits) throws IOException {
        int rows = XlsxCheck.rows(file, limits);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new XlsxTable(workbook, rows, limits);
        } catch (RefusedFile refused) {
            workbook.close();
            throw refused;
        } catch (IOException | RuntimeException broken) {
            if (workbook != null) {
                workbook.close();
            }
            throw new RefusedFile("broken_workbook");
        }
    }

    private int width() {
        int width = 0;
        for (Row row : ahead) {
            for (int i = 0; i < row.texts().length; i++) {
                width = row.text(i).isBlank() ? width : Math.max(width, i + 1);
            }
        }
        return width;
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public List<String> columns() {
        return header.columns();
    }

    @Override
    public String usualDecimal() {
        return null;
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
        Row row = ahead.isEmpty() ? read() : ahead.remove(0);
        return row == null ? null : fitted(row);
    }

    private Row fitted(Row row) {
        int width = header.columns().size();
        String[] texts = new String[width];
        BigDecimal[] numbers = new BigDecimal[width];
        List<Defect> defects = new ArrayList<>(row.defects());
        for (int i = 0; i < Math.max(width, row.texts().length); i++) {
            boolean there = i < row.texts().length;
            if (i < width) {
                texts[i] = there ? row.text(i) : "";
                numbers[i] = there ? row.number(i) : null;
            } else if (!row.text(i).isBlank()) {
                defects.add(new Defect(null, "cell_count", row.text(i)));
            }
        }
        return new Row(row.line(), texts, numbers, defects);
    }

    private Row read() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            count++;
            return row(rows.next());
        } catch (UncheckedIOException | ExcelReaderException | IllegalStateException broken) {
            throw new RefusedFile("broken_workbook", count, null);
        } catch (RuntimeException broken) {
            throw new RefusedFile("broken_workbook", count, null);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) throws RefusedFile {
        int width = row.getCellCount();
        if (width > limitColumns) {
            throw new RefusedFile("too_many_columns", row.getRowNum(), String.valueOf(limitColumns));
        }
        String[] texts = new String[width];
        BigDecimal[] numbers = new BigDecimal[width];
        List<Defect> defects = new ArrayList<>(0);
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            texts[i] = "";
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
                String address = cell.getAddress().toString();
                defects.add(new Defect(address, "formula", "=" + cell.getFormula()));
                texts[i] = "=";
                continue;
            }
            BigDecimal number = cell.getType() == CellType.NUMBER && !isDate(cell) ? number(cell) : null;
            if (number != null) {
                numbers[i] = number;
                texts[i] = number.toPlainString();
            } else {
                texts[i] = Row.storable(text(cell));
            }
        }
        return new Row(row.getRowNum(), texts, numbers, defects);
    }

    /** Null when its exponent is beyond all statistics; written out, it might not fit into memory. */
    private static BigDecimal number(Cell cell) {
        BigDecimal number = new BigDecimal(cell.getRawValue()).round(DIGITS).stripTrailingZeros();
        return Math.abs(number.scale()) > MAX_EXPONENT ? null : number;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    /** Days are numbers whose format shows a year or a day. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
        return letters.contains("yy") || letters.contains("jj") || letters.contains("d") && letters.contains("m");
    }

    @Override
    public double progress() {
        return total == 0 ? 1 : Math.min(1, (double) count / total);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
