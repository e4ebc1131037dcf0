package org.modellregionen.monitor.imports.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;
import org.modellregionen.monitor.imports.lines.IndicatorLookup.Known;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Found;
import org.modellregionen.monitor.imports.lines.TerritoryLookup.Outcome;
import org.modellregionen.monitor.imports.tables.RefusedFile;
import org.modellregionen.monitor.imports.tables.TableLimits;

/** Reads a delivery against a small country: two municipalities, one of which left its county, and two indicators. */
final class TestDelivery {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);

    static final Map<String, Known> INDICATORS = Map.of(
            "SHARE", new Known(new UUID(0, 1), "SHARE", 1, "%", new BigDecimal(100), true, false),
            "COUNT", new Known(new UUID(0, 2), "COUNT", 2, "Anzahl", null, false, false));

    static final TerritoryLookup TERRITORIES = new TerritoryLookup() {
        @Override
        public Found byKey(String ags, LocalDate day) {
            return switch (ags) {
                case "06", "06435", "06611000", "06435001" -> new Found(Outcome.FOUND, ags, null);
                case "06435014" ->
                    day.isBefore(CHANGE)
                            ? new Found(Outcome.FOUND, ags, null)
                            : Found.of(Outcome.ABOLISHED, "Seit 2026-01-01: 06415000 Hanau");
                case "06415000" ->
                    day.isBefore(CHANGE)
                            ? Found.of(Outcome.NOT_YET, "Erst seit 2026-01-01")
                            : new Found(Outcome.FOUND, ags, null);
                case "064" -> Found.of(Outcome.WRONG_LEVEL, "Darmstadt");
                default -> Found.of(ags.startsWith("06") ? Outcome.UNKNOWN : Outcome.FOREIGN, null);
            };
        }

        @Override
        public Found byName(String name, LocalDate day) {
            return switch (name) {
                case "Hessen" -> byKey("06", day);
                case "Kassel, documenta-Stadt" -> byKey("06611000", day);
                case "Kassel" -> Found.of(Outcome.AMBIGUOUS, "06611000, 06633");
                case "Büdingen" -> byKey("06435001", day);
                default -> Found.of(Outcome.UNKNOWN, null);
            };
        }
    };

    final List<ObservationLine> observations = new ArrayList<>();
    final ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ImportMapping mapping;
    ImportReport report;

    /** A delivery of text in UTF-8 about the share, read as proposed. */
    static TestDelivery of(String... lines) {
        return of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), Fixed.indicator("SHARE"), null);
    }

    static TestDelivery of(byte[] content, Fixed defaults, ImportMapping mapping) {
        try {
            Path file = Files.createTempFile("delivery", ".bin");
            try {
                Files.write(file, content);
                return new TestDelivery().read(file, defaults, mapping);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TestDelivery read(Path file, Fixed defaults, ImportMapping given) throws IOException {
        Delivery delivery = new Delivery(file, TableLimits.STANDARD, TERRITORIES, TestDelivery::indicator, TODAY);
        ReportFile out = new ReportFile(csv);
        report = new ImportReport(out);
        mapping = given;
        try {
            mapping = given == null ? delivery.propose(defaults).mapping() : given;
        } catch (RefusedFile refused) {
            report.refuse(Finding.error(refused.line(), null, refused.code(), refused.shown(), null));
            out.close();
            return this;
        }
        delivery.read(mapping, report, observations::add, (share, rows) -> true);
        out.close();
        return this;
    }

    private static Optional<Known> indicator(String name, Integer version) {
        return Optional.ofNullable(INDICATORS.get(name)).filter(known -> version == null || version == known.version());
    }

    /** {@code line:code} of the errors. */
    List<String> errors() {
        return found(Finding.Severity.ERROR);
    }

    List<String> remarks() {
        return found(Finding.Severity.REMARK);
    }

    private List<String> found(Finding.Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.line() + ":" + finding.code())
                .toList();
    }

    Role role(String column) {
        return mapping.columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow()
                .role();
    }

    /** Territory, period, dimensions and value of the observations in short. */
    List<String> told() {
        return observations.stream()
                .map(one -> one.territory() + " " + one.period() + " "
                        + one.dimensions().group().key() + " "
                        + one.dimensions().sex().key() + " " + one.dimensions().age()
                        + (one.dimensions().extra().isEmpty()
                                ? ""
                                : " " + one.dimensions().extra()) + " "
                        + (one.value() == null ? "-" : one.value().toPlainString()) + " "
                        + one.status().key())
                .toList();
    }
}
