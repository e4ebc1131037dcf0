package org.modellregionen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Written down beside the data: which processes were started, so that the next start can end those that a crash left. */
final class Leftovers {
    private final Path file;

    Leftovers(Path home) {
        this.file = home.resolve("children");
    }

    /** A process number may be given again; together with its start it names one process for good. */
    void remember(ProcessHandle process) throws IOException {
        Files.writeString(
                file,
                process.pid() + " " + start(process) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ");
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]));
            if (process.isPresent() && start(process.get()).equals(parts[1])) {
                System.out.println("  Process " + parts[0] + " of an earlier start is still there; ending it first.");
                Child.end(process.get());
            }
        }
        Files.delete(file);
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
