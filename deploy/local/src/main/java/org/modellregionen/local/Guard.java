package org.modellregionen.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A small shell that ends a child once this JVM is gone, even when nothing here had a chance to run. */
final class Guard implements AutoCloseable {
    private static final String SCRIPT = read();

    private final Process shell;

    private Guard(String signal, String kind, String target) throws IOException {
        String launcher = String.valueOf(ProcessHandle.current().pid());
        shell = new ProcessBuilder("sh", "-c", SCRIPT, "modellregionen-guard", launcher, signal, kind, target)
                .directory(Path.of("/").toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    static Guard ofProcess(long pid) throws IOException {
        return new Guard("TERM", "pid", String.valueOf(pid));
    }

    /** PostgreSQL understands SIGINT as "disconnect everybody, write everything, end". */
    static Guard ofDatabase(Path pidFile) throws IOException {
        return new Guard("INT", "file", pidFile.toString());
    }

    @Override
    public void close() {
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
    }

    private static String read() {
        try (InputStream in = Guard.class.getResourceAsStream("guard.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
