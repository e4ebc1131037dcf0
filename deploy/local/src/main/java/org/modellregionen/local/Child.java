package org.modellregionen.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program started by the launcher, with its guard. */
final class Child implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Guard guard;
    private final Path log;

    private Child(String name, Process process, Path log) throws IOException {
        this.name = name;
        this.process = process;
        this.log = log;
        this.guard = Guard.ofProcess(process.pid());
    }

    /** @param log file for all output, or null to share the launcher's own */
    static Child start(
            Settings settings,
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(environment);
        if (log == null) {
            builder.inheritIO();
        } else {
            Files.createDirectories(log.getParent());
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
        }
        Process process = builder.start();
        new Leftovers(settings.home()).remember(process.toHandle());
        return new Child(name, process, log);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String name() {
        return name;
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** @throws Failure when the address does not answer with 200 in time or the program has ended */
    void awaitReady(String address, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (!answers(address)) {
            if (!process.isAlive()) {
                throw new Failure(name + " has ended with code " + process.exitValue() + ". " + lastLines());
            }
            if (Instant.now().isAfter(end)) {
                throw new Failure(name + " is not ready after " + patience.toSeconds() + " seconds. " + lastLines());
            }
            Thread.sleep(200);
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String lastLines() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return "The last lines of " + log + ":\n    "
                    + String.join("\n    ", all.subList(Math.max(0, all.size() - 25), all.size()));
        } catch (IOException | RuntimeException unreadable) {
            return "See " + log;
        }
    }

    /** Asks the program and its children to end; after 15 seconds ends them for good. */
    @Override
    public void close() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroy);
        try {
            for (ProcessHandle member : family) {
                member.onExit().get(15, TimeUnit.SECONDS);
            }
        } catch (Exception tooSlow) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
        guard.close();
    }

    static void end(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(process.descendants(), Stream.of(process)).toList();
        family.forEach(ProcessHandle::destroy);
        try {
            for (ProcessHandle member : family) {
                member.onExit().get(15, TimeUnit.SECONDS);
            }
        } catch (Exception tooSlow) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
