package org.modellregionen.monitor.imports.lines;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.modellregionen.monitor.ObservationStatus;
import org.modellregionen.monitor.imports.lines.ColumnPlan.Placed;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;
import org.modellregionen.monitor.imports.tables.Row;

/**
 * Reads what a line says about its values. A word such as "gesperrt" counts wherever it stands, also in notes and in
 * columns that are not read otherwise: what an office locks must never get in by a mapping that overlooks it.
 */
final class StatusReader {
    /** The strictest first. */
    private static final List<ObservationStatus> ORDER = List.of(
            ObservationStatus.CONFIDENTIAL,
            ObservationStatus.UNRELIABLE,
            ObservationStatus.MISSING,
            ObservationStatus.RANGE,
            ObservationStatus.BREAK,
            ObservationStatus.ESTIMATED,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.REVISED,
            ObservationStatus.NORMAL);

    private static final int CODE_LENGTH = 3;

    private final ColumnPlan plan;
    private final ObservationStatus constant;
    private final LineFindings findings;
    private final Remembered<String, ObservationStatus> words = new Remembered<>(Labels::statusIn);

    StatusReader(ColumnPlan plan, Fixed constants, LineFindings findings) {
        this.plan = plan;
        this.constant = Optional.ofNullable(constants.status())
                .flatMap(ObservationStatus::of)
                .orElse(ObservationStatus.NORMAL);
        this.findings = findings;
    }

    /**
     * @param locked why the line must not have a value: what the office wrote; null when it may
     * @param note texts that are worth keeping
     */
    record Said(ObservationStatus status, String locked, String note) {}

    Said read(Row row) throws IOException {
        ObservationStatus status = constant;
        String locked = constant == ObservationStatus.CONFIDENTIAL ? constant.key() : null;
        StringBuilder note = new StringBuilder();
        for (Placed placed : plan.all(Role.STATUS)) {
            String text = row.text(placed.place());
            ObservationStatus said = text.isBlank() ? ObservationStatus.NORMAL : status(placed, text, note);
            status = stricter(status, said);
            locked = locks(said, text) ? text : locked;
        }
        for (Placed placed : plan.all(Role.NOTE)) {
            String text = row.text(placed.place());
            if (!text.isBlank()) {
                append(note, text);
                ObservationStatus said = words.get(text);
                status = stricter(status, said);
                locked = locks(said, text) ? text : locked;
            }
        }
        for (Placed placed : plan.all(Role.IGNORE)) {
            String text = row.text(placed.place());
            if (!text.isBlank() && locks(words.get(text), text)) {
                locked = text;
                status = ObservationStatus.CONFIDENTIAL;
            }
        }
        return new Said(status, locked, note.isEmpty() ? null : note.toString());
    }

    private ObservationStatus status(Placed placed, String text, StringBuilder note) throws IOException {
        String mapped = placed.labels().getOrDefault(Labels.normal(text), text);
        if (placed.name().toLowerCase(java.util.Locale.GERMAN).matches(".*(conf|geheim|sperr|vertraulich).*")) {
            return Labels.confidentiality(mapped);
        }
        Optional<ObservationStatus> status = Labels.status(mapped);
        if (status.isEmpty() && mapped.strip().length() <= CODE_LENGTH) {
            findings.error(placed.name(), "unknown_label", text);
        } else if (status.isEmpty()) {
            findings.remark(placed.name(), "unknown_status", text);
            append(note, text);
        } else if (text.strip().length() > CODE_LENGTH
                && ObservationStatus.of(Labels.normal(text)).isEmpty()) {
            append(note, text);
        }
        return status.orElse(ObservationStatus.NORMAL);
    }

    private static boolean locks(ObservationStatus said, String text) {
        return said == ObservationStatus.CONFIDENTIAL || Labels.saysUnpublished(text);
    }

    private static void append(StringBuilder note, String text) {
        note.append(note.isEmpty() ? "" : "; ").append(text.strip());
    }

    static ObservationStatus stricter(ObservationStatus one, ObservationStatus other) {
        return other == null || ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
    }
}
