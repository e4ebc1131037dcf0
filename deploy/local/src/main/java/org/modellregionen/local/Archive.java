package org.modellregionen.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Unpacks a program into the cache, all or nothing: beside its place first, then by renaming. */
final class Archive {
    private static final String UNFINISHED = ".unfinished";

    private Archive() {}

    /** @return the program's directory, which is the only top-level directory of the archive */
    static Path unpack(Path archive, Path cache, String name) throws IOException {
        Path target = cache.resolve(name);
        try (Home shared = Home.wait(cache.resolve(name + ".lock"))) {
            if (Files.isDirectory(target)) {
                return target;
            }
            if (!Files.isRegularFile(archive)) {
                throw new Failure("The archive of " + name + " is missing: " + archive);
            }
            Path unfinished = cache.resolve(name + UNFINISHED);
            Home.delete(unfinished);
            extract(archive, unfinished);
            try (Stream<Path> top = Files.list(unfinished)) {
                Files.move(top.findFirst().orElseThrow(), target, StandardCopyOption.ATOMIC_MOVE);
            }
            Home.delete(unfinished);
        }
        return target;
    }

    private static void extract(Path archive, Path target) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isFile()) {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    makeExecutable(path, entry.getMode());
                }
            }
        }
    }

    private static void makeExecutable(Path path, int mode) throws IOException {
        if ((mode & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
