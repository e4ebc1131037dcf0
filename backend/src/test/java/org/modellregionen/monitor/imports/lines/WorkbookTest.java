package org.modellregionen.monitor.imports.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.modellregionen.monitor.imports.lines.ImportMapping.Fixed;

class WorkbookTest {
    private static final Fixed SHARE = Fixed.indicator("SHARE");

    @Test
    void readsNumbersDaysAndTextsBelowATitle() {
        TestDelivery read = read(workbook(sheet -> {
            sheet.value(0, 0, "Integrationsmonitor 2024");
            row(sheet, 2, "Schlüssel", "Stichtag", "Geschlecht", "Wert");
            row(sheet, 3, 6435001, LocalDate.of(2024, 12, 31), "weiblich", 12.3);
            sheet.style(3, 1).format("dd.mm.yyyy").set();
            row(sheet, 4, "06611000", "31.12.2024", "männlich", "1.234,5");
            row(sheet, 6, "06", "2024", "insgesamt", 0.1 + 0.2);
        }));
        assertEquals(
                List.of("06435001 2024-12-31 total female total 12.3 normal", "06 2024 total total total 0.3 normal"),
                read.told());
        assertEquals(List.of("5:share_over_100"), read.errors());
        assertTrue(
                read.remarks().contains("3:above_header"), () -> read.remarks().toString());
    }

    @Test
    void namesTheCellOfAFormula() {
        TestDelivery read = read(workbook(sheet -> {
            row(sheet, 0, "AGS", "Jahr", "Wert");
            row(sheet, 1, "06", "2024", 12.3);
            row(sheet, 2, "06", "2023");
            sheet.formula(2, 2, "SUM(C1:C2)");
        }));
        assertEquals(List.of("3:formula"), read.errors());
        assertEquals(
                "C3",
                read.report.findings().stream()
                        .filter(one -> one.line() == 3)
                        .findFirst()
                        .orElseThrow()
                        .column());
    }

    @Test
    void saysThatOnlyTheFirstSheetIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet first = workbook.newWorksheet("Daten");
            row(first, 0, "AGS", "Jahr", "Wert");
            row(first, 1, "06", "2024", 12.3);
            workbook.newWorksheet("Erläuterungen").value(0, 0, "Text");
        }
        assertEquals(List.of("1:more_sheets"), read(out.toByteArray()).remarks());
    }

    @Test
    void refusesMacrosBrokenFilesAndOtherArchives() throws IOException {
        byte[] good = small();
        assertEquals(
                List.of("0:macros"),
                read(with(good, "xl/vbaProject.bin", "macro".getBytes(StandardCharsets.UTF_8)))
                        .errors());
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        assertEquals(List.of("0:broken_workbook"), read(cut).errors());
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("daten.csv"));
            zip.write("a;b".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("0:no_workbook"), read(other.toByteArray()).errors());
        byte[] entities =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("0:broken_workbook"),
                read(with(good, "xl/more.xml", entities)).errors());
    }

    @Test
    void refusesWhatGrowsWithoutEndWhenUnpacked() throws IOException {
        byte[] zeros = new byte[64 << 20];
        assertEquals(
                List.of("0:zip_bomb"),
                read(with(small(), "xl/media/image1.png", zeros)).errors());
    }

    @Test
    void refusesGarbageInsideASheet() throws IOException {
        byte[] garbage = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("0:broken_workbook"),
                read(with(small(), "xl/worksheets/sheet1.xml", garbage)).errors());
    }

    private static TestDelivery read(byte[] workbook) {
        return TestDelivery.of(workbook, SHARE, null);
    }

    private static byte[] small() {
        return workbook(sheet -> {
            row(sheet, 0, "AGS", "Jahr", "Wert");
            row(sheet, 1, "06", "2024", 12.3);
        });
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook.newWorksheet("Daten"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells[column] instanceof LocalDate day) {
                sheet.value(row, column, day);
            } else {
                sheet.value(row, column, (String) cells[column]);
            }
        }
    }

    /** The same archive with a part added or replaced. */
    private static byte[] with(byte[] archive, String name, byte[] content) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        Files.write(file, archive);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    in.getInputStream(entry).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }
}
