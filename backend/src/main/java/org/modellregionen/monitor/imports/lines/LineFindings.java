package org.modellregionen.monitor.imports.lines;

import java.io.IOException;

/** Tells the report about the line that is being read. */
final class LineFindings {
    private final ImportReport report;
    private int line;
    private boolean refused;

    LineFindings(ImportReport report) {
        this.report = report;
    }

    void begin(int number) {
        line = number;
        refused = false;
        report.line(number);
    }

    int line() {
        return line;
    }

    boolean isRefused() {
        return refused;
    }

    void error(String column, String code, String shown) throws IOException {
        error(column, code, shown, null);
    }

    void error(String column, String code, String shown, String detail) throws IOException {
        refused = true;
        report.add(Finding.error(line, column, code, shown, detail));
    }

    void remark(String column, String code, String shown) throws IOException {
        remark(column, code, shown, null);
    }

    void remark(String column, String code, String shown, String detail) throws IOException {
        report.add(Finding.remark(line, column, code, shown, detail));
    }
}
