package org.modellregionen.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The data directory, held by one launcher at a time. The operating system frees the lock however the launcher ends. */
final class Home implements AutoCloseable {
    private final RandomAccessFile file;
    private final FileLock lock;

    private Home(RandomAccessFile file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** @throws Failure when another launcher holds it */
    static Home hold(Settings settings) throws IOException {
        Files.createDirectories(settings.home());
        Path note = settings.home().resolve("running");
        Home held = lock(settings.home().resolve("lock"));
        if (held == null) {
            String who = Files.exists(note) ? " (" + Files.readString(note).trim() + ")" : "";
            throw new Failure("It is running already" + who
                    + ". Use that one, or end it with Ctrl-C first. A second one beside it needs its own data and ports: "
                    + "-Dmodellregionen.home=<directory> and " + Settings.variable("port") + ", "
                    + Settings.variable("keycloak.port") + ", " + Settings.variable("postgres.port"));
        }
        Files.writeString(
                note, settings.url() + ", process " + ProcessHandle.current().pid());
        return held;
    }

    /** Waits for a lock on a directory that several launchers share. */
    static Home wait(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw");
        return new Home(access, access.getChannel().lock());
    }

    private static Home lock(Path file) throws IOException {
        RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw");
        try {
            FileLock lock = access.getChannel().tryLock();
            if (lock != null) {
                return new Home(access, lock);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // the same answer as for another process
        }
        access.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
