package org.modellregionen.monitor.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is opened: unpacks every part with a limit (sizes told by the archive itself may be
 * wrong), and refuses macros, other kinds of archives and XML with a document type, which could grow without end.
 */
final class XlsxCheck {
    private static final int MAX_PARTS = 2_000;
    /** These are held in memory while the workbook is read. */
    private static final long MAX_SHARED_STRINGS = 64L << 20;

    private static final long MIN_SUSPICIOUS = 16L << 20;
    private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);

    private final TableLimits limits;
    private long unpacked;
    private int rows;

    private XlsxCheck(TableLimits limits) {
        this.limits = limits;
    }

    /** How many rows the sheets have. */
    static int rows(Path file, TableLimits limits) throws IOException {
        XlsxCheck check = new XlsxCheck(limits);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.size() > MAX_PARTS) {
                throw new RefusedFile("zip_bomb");
            }
            requireWorkbook(zip, parts);
            for (ZipEntry part : parts) {
                check.unpack(zip, part);
            }
            return check.rows;
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RefusedFile("broken_workbook");
        }
    }

    private static void requireWorkbook(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        ZipEntry types = zip.getEntry("[Content_Types].xml");
        if (types == null || zip.getEntry("xl/workbook.xml") == null) {
            throw new RefusedFile("no_workbook");
        }
        try (InputStream in = zip.getInputStream(types)) {
            String text = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            if (text.contains("macroenabled") || text.contains("vbaproject")) {
                throw new RefusedFile("macros");
            }
            if (!text.contains("spreadsheetml.sheet.main+xml")) {
                throw new RefusedFile("no_workbook");
            }
        }
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("activex/")) {
                throw new RefusedFile("macros");
            }
            if (name.contains("..") || name.startsWith("/")) {
                throw new RefusedFile("broken_workbook");
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        boolean sheet = part.getName().startsWith("xl/worksheets/sheet");
        boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        long most = part.getName().endsWith("sharedStrings.xml") ? MAX_SHARED_STRINGS : Long.MAX_VALUE;
        long size = 0;
        int matched = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (size == 0 && xml) {
                    requireNoDocumentType(buffer, read);
                }
                size += read;
                unpacked += read;
                requireSmall(part, size, most);
                matched = sheet ? countRows(buffer, read, matched) : 0;
            }
        } catch (java.io.EOFException cut) {
            throw new RefusedFile("broken_workbook");
        }
    }

    private void requireSmall(ZipEntry part, long size, long most) throws RefusedFile {
        long packed = Math.max(1, part.getCompressedSize());
        boolean grown = size > MIN_SUSPICIOUS && size / packed > limits.ratio();
        if (unpacked > limits.unpackedBytes() || size > most || grown) {
            throw new RefusedFile("zip_bomb");
        }
    }

    private static void requireNoDocumentType(byte[] buffer, int length) throws RefusedFile {
        String start = new String(buffer, 0, Math.min(length, 4096), StandardCharsets.ISO_8859_1);
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw new RefusedFile("broken_workbook");
        }
    }

    /** Counts the beginnings of rows, also across buffers. */
    private int countRows(byte[] buffer, int length, int matchedBefore) throws RefusedFile {
        int matched = matchedBefore;
        for (int i = 0; i < length; i++) {
            if (matched == ROW.length) {
                rows += buffer[i] == ' ' || buffer[i] == '>' ? 1 : 0;
                matched = 0;
            }
            matched = buffer[i] == ROW[matched] ? matched + 1 : buffer[i] == ROW[0] ? 1 : 0;
        }
        if (rows > limits.rows()) {
            throw new RefusedFile("too_many_rows", 0, String.valueOf(limits.rows()));
        }
        return matched;
    }
}
