package org.modellregionen.atlas.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Indexes on local disk. An index belongs to one service; services that are given the same directory take one numbered
 * folder each, and after a restart the first that is free.
 */
public final class LuceneStore implements IndexStore {
    private static final Logger LOG = Logger.getLogger(LuceneStore.class);
    private static final int MOST_SERVICES = 20;
    private static final String LOCK = "in-use";

    private final Path root;
    private Path folder;
    private FileChannel lock;

    public LuceneStore(Path root) {
        this.root = root;
    }

    @Override
    public boolean isMyTurn(String fingerprint) {
        return true;
    }

    @Override
    public SearchEngine open(String fingerprint) {
        try {
            if (folder == null) {
                folder = claim();
            }
            return new LuceneEngine(Files.createDirectories(folder.resolve(fingerprint)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path claim() throws IOException {
        for (int i = 1; i <= MOST_SERVICES; i++) {
            Path candidate = Files.createDirectories(root.resolve(String.valueOf(i)));
            if (isFree(candidate)) {
                if (i > 1) {
                    LOG.infof("Other services use the search directory %s; this one uses %s", root, candidate);
                }
                return candidate;
            }
        }
        throw new IllegalStateException("All " + MOST_SERVICES + " folders of the search directory " + root
                + " are in use by other services; set platform.search.directory to another one");
    }

    /** Takes the folder when nobody has it; the lock ends with the process at the latest. */
    private boolean isFree(Path candidate) throws IOException {
        FileChannel channel =
                FileChannel.open(candidate.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock taken = null;
        try {
            taken = channel.tryLock();
        } catch (OverlappingFileLockException takenInThisProcess) {
            LOG.debugf("%s is in use", candidate);
        }
        if (taken == null) {
            channel.close();
            return false;
        }
        lock = channel;
        return true;
    }

    @Override
    public void publish(String fingerprint, SearchEngine filled) {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> !entry.endsWith(fingerprint) && !entry.endsWith(LOCK))
                    .forEach(LuceneStore::remove);
        } catch (IOException failure) {
            LOG.warn("Old indexes could not be listed", failure);
        }
    }

    private static void remove(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            LOG.warnf(failure, "An old index could not be removed");
        }
    }

    @Override
    public SearchEngine filledByOther(String fingerprint) {
        return null;
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lock = null;
        folder = null;
    }
}
