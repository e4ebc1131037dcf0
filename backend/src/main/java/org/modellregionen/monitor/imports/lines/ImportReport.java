package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.monitor.imports.lines.Finding.Severity;
import org.modellregionen.monitor.imports.tables.RefusedFile;

/**
 * What became of each line of a delivery. A line is known by one bit a state, so that a first line can still be refused
 * when a later one contradicts it; findings are kept up to a number, counted beyond it, and all go to the file.
 */
public final class ImportReport {
    /** How many findings are held; the file has all of them. */
    static final int HELD = 1_000;

    private final BitSet seen = new BitSet();
    private final BitSet remarked = new BitSet();
    private final BitSet refused = new BitSet();
    private final BitSet aside = new BitSet();
    private final List<Finding> held = new ArrayList<>();
    private final SortedMap<String, Integer> byCode = new TreeMap<>();
    private final ReportFile file;
    private long findings;
    private long observations;
    private boolean fileRefused;

    /** @param file takes all findings; null when nobody wants them */
    public ImportReport(ReportFile file) {
        this.file = file;
    }

    /**
     * Every line with content is one of taken, takenWithRemark and refused; blank ones and texts around the table are
     * aside.
     */
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(description = "Lines of the table") int lines,
            int taken,
            int takenWithRemark,
            int refused,

            @Schema(description = "Blank lines and texts around the table")
            int aside,

            @Schema(description = "Observations of the lines taken; wide tables have several a line")
            long observations,

            @Schema(description = "Findings; the report lists all, the import itself the first 1000")
            long findings,

            @Schema(description = "Findings by code") SortedMap<String, Integer> byCode) {}

    void line(int line) {
        seen.set(line);
    }

    void aside(int line, String text) throws IOException {
        aside.set(line);
        add(Finding.remark(line, null, text.isBlank() ? "blank_line" : "text_line", text.strip(), null));
    }

    void observations(int number) {
        observations += number;
    }

    void add(Finding finding) throws IOException {
        findings++;
        byCode.merge(finding.code(), 1, Integer::sum);
        if (held.size() < HELD) {
            held.add(finding);
        }
        if (file != null) {
            file.write(finding);
        }
        if (finding.line() > 0 && seen.get(finding.line())) {
            (finding.severity() == Severity.ERROR ? refused : remarked).set(finding.line());
        }
    }

    /** Nothing of the file can be used. */
    void refuse(Finding why) throws IOException {
        fileRefused = true;
        add(why);
    }

    /** Nothing of the file can be used, because it cannot be read. */
    public void refuse(RefusedFile why) throws IOException {
        refuse(Finding.error(why.line(), null, why.code(), why.shown(), null));
    }

    boolean isRefused(int line) {
        return refused.get(line);
    }

    /** Lines that were refused, also those whose observations had been handed on before. */
    public BitSet refusedLines() {
        return (BitSet) refused.clone();
    }

    public boolean isFileRefused() {
        return fileRefused;
    }

    public List<Finding> findings() {
        return List.copyOf(held);
    }

    public Counts counts() {
        BitSet marked = (BitSet) remarked.clone();
        marked.andNot(refused);
        int lines = seen.cardinality();
        int no = refused.cardinality();
        int with = marked.cardinality();
        return new Counts(
                lines, lines - no - with, with, no, aside.cardinality(), observations, findings, new TreeMap<>(byCode));
    }
}
