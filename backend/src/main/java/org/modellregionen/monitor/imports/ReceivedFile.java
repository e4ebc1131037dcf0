package org.modellregionen.monitor.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** A body that has been written to a temporary file, which is deleted when this is closed. */
record ReceivedFile(Path path, String sha256) implements AutoCloseable {

    /** @throws ProblemException (413) when there are more bytes than allowed */
    static ReceivedFile of(InputStream body, long limit) throws IOException {
        Path file = Files.createTempFile("received", ".bin");
        try {
            return new ReceivedFile(file, write(body, file, limit));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static String write(InputStream body, Path file, long limit) throws IOException {
        MessageDigest hash = sha256Digest();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ProblemException(
                            ProblemType.TOO_LARGE, "The file may have " + limit + " bytes; send it in parts");
                }
                hash.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
