package org.modellregionen.monitor.imports.lines;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.modellregionen.monitor.imports.lines.Finding.Severity;

/** All findings as CSV for a spreadsheet: semicolons and a byte order mark, as Excel in German expects. */
public final class ReportFile implements Closeable {
    private final CsvWriter csv;

    public ReportFile(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
        csv.writeRecord("Zeile", "Spalte", "Art", "Kennung", "Inhalt", "Befund", "Abhilfe");
    }

    void write(Finding finding) throws IOException {
        try {
            csv.writeRecord(
                    finding.line() == 0 ? "" : String.valueOf(finding.line()),
                    harmless(finding.column()),
                    finding.severity() == Severity.ERROR ? "Fehler" : "Hinweis",
                    finding.code(),
                    harmless(finding.shown()),
                    harmless(finding.message()),
                    harmless(finding.mend()));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Text of a stranger that a spreadsheet would take for a formula gets an apostrophe. */
    private static String harmless(String text) {
        boolean formula = text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
