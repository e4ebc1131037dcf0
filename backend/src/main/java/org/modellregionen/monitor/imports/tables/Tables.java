package org.modellregionen.monitor.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a delivered file as what it is by its first bytes; names and media types are often wrong. */
public final class Tables {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private Tables() {}

    /** @throws RefusedFile when it is nothing that can be read */
    public static Table open(Path file, TableLimits limits) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new RefusedFile("empty_file");
        }
        if (begins(head, ZIP)) {
            return XlsxTable.open(file, limits);
        }
        if (begins(head, OLE2)) {
            throw new RefusedFile("old_or_encrypted_workbook");
        }
        if (begins(head, PDF) || begins(head, GZIP)) {
            throw new RefusedFile("unknown_format");
        }
        Encodings.Found encoding = Encodings.of(file);
        return switch (firstCharacter(head, encoding)) {
            case '{' -> NdjsonTable.open(file, encoding, limits);
            case '[' -> throw new RefusedFile("json_array");
            case '<' -> throw new RefusedFile("markup");
            default -> CsvTable.open(file, encoding, limits);
        };
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(1024);
        }
    }

    private static boolean begins(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(Arrays.copyOf(head, magic.length), magic);
    }

    private static char firstCharacter(byte[] head, Encodings.Found encoding) throws RefusedFile {
        String text = new String(head, encoding.bom(), head.length - encoding.bom(), encoding.charset()).stripLeading();
        if (text.isEmpty() && head.length < 1024) {
            throw new RefusedFile("empty_file");
        }
        return text.isEmpty() ? ' ' : text.charAt(0);
    }
}
