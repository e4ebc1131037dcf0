package org.modellregionen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Starts the whole platform on one machine and ends it completely.
 *
 * <pre>
 * (no argument)          keeps its data, runs until it is interrupted
 * --dev                  the same, with the service and the application in live-coding mode
 * --test COMMAND…        throw-away data and free ports; runs the command with the addresses in E2E_* and ends with it
 * --ready-file FILE      throw-away data and free ports; writes the addresses to FILE, ends with its parent process
 * </pre>
 */
public final class Launcher {
    private final Settings settings;
    private final boolean temporary;
    private final Instant began = Instant.now();
    private Home home;
    private Postgres postgres;
    private Child keycloak;
    private Child service;
    private Child command;
    private boolean stopped;

    private Launcher(Settings settings, boolean temporary) {
        this.settings = settings;
        this.temporary = temporary;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments);
        if (rest.isEmpty()) {
            new Launcher(Settings.lasting(), false).runUntilInterrupted();
        } else if (rest.get(0).equals("--dev")) {
            new Launcher(Settings.lasting(), false).runLive();
        } else if (rest.get(0).equals("--test") && rest.size() > 1) {
            new Launcher(Settings.temporary(), true).runCommand(rest.subList(1, rest.size()));
        } else if (rest.get(0).equals("--ready-file") && rest.size() == 2) {
            new Launcher(Settings.temporary(), true)
                    .runForParent(Path.of(rest.get(1)).toAbsolutePath());
        } else {
            throw new Failure("Usage: Launcher [--dev | --test COMMAND… | --ready-file FILE]");
        }
    }

    private void runUntilInterrupted() throws Exception {
        during(() -> {
            System.out.println(Welcome.text(settings));
            awaitEnd(Optional.empty());
        });
    }

    private void runLive() throws Exception {
        during(this::startInfrastructure, () -> {
            Service platform = new Service(settings);
            Path vite = settings.root().resolve("frontend/node_modules/.bin/vite");
            if (Files.exists(vite)) {
                Path log = settings.logs().resolve("vite.log");
                service = Child.start(
                        settings,
                        "Vite",
                        List.of(vite.toString()),
                        Map.of(),
                        settings.root().resolve("frontend"),
                        log);
                System.out.println("  Application with live coding: http://localhost:5173, log " + log);
            }
            command = platform.startLive();
            command.waitFor();
        });
    }

    private void runForParent(Path readyFile) throws Exception {
        during(() -> {
            Properties addresses = new Properties();
            addresses.putAll(addresses());
            Path unfinished = readyFile.resolveSibling(readyFile.getFileName() + ".tmp");
            try (var out = Files.newBufferedWriter(unfinished)) {
                addresses.store(out, null);
            }
            Files.move(unfinished, readyFile, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            awaitEnd(ProcessHandle.current().parent());
        });
    }

    private void runCommand(List<String> line) throws Exception {
        during(() -> {
            Path frontend = settings.root().resolve("frontend");
            command = Child.start(settings, "The test", line, addresses(), frontend, null);
            int code = command.waitFor();
            if (code != 0) {
                throw new Failure("The test has failed with code " + code + ". Logs are in " + settings.logs());
            }
        });
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        addresses.put("E2E_BASE_URL", settings.url());
        addresses.put("E2E_ISSUER", settings.issuer());
        addresses.put("E2E_KEYCLOAK_URL", settings.keycloakUrl());
        return addresses;
    }

    private interface Work {
        void run() throws Exception;
    }

    private void during(Work work) throws Exception {
        during(this::startAll, work);
    }

    private void during(Work start, Work work) throws Exception {
        Thread hook = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            start.run();
            work.run();
        } finally {
            stop();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                // the hook itself has found nothing left to do
            }
        }
    }

    private void startInfrastructure() throws IOException, InterruptedException, SQLException {
        startDatabaseAndKeycloak();
        awaitKeycloak();
    }

    private void startAll() throws IOException, InterruptedException, SQLException {
        startDatabaseAndKeycloak();
        Service platform = new Service(settings);
        service = platform.start();
        awaitKeycloak();
        platform.awaitReady(service);
        say("Service", settings.url());
    }

    private void startDatabaseAndKeycloak() throws IOException, SQLException {
        home = Home.hold(settings);
        new Leftovers(settings.home()).end();
        Settings.requireFree(settings.port(), "port", "the service");
        Settings.requireFree(settings.keycloakPort(), "keycloak.port", "Keycloak");
        System.out.println("Starting Modellregionen Integration, data in " + settings.home());
        postgres = new Postgres(settings);
        postgres.start();
        say("PostgreSQL", settings.jdbcUrl("modellregionen"));
        keycloak = new Keycloak(settings).start(postgres);
    }

    private void awaitKeycloak() throws InterruptedException {
        new Keycloak(settings).awaitReady(keycloak);
        say("Keycloak", settings.keycloakUrl());
    }

    private void say(String what, String address) {
        long seconds = Duration.between(began, Instant.now()).toSeconds();
        System.out.printf("  %-11s ready after %3d s  %s%n", what, seconds, address);
    }

    private void awaitEnd(Optional<ProcessHandle> parent) throws InterruptedException {
        while (parent.map(ProcessHandle::isAlive).orElse(true)) {
            for (Child child : new Child[] {keycloak, service}) {
                if (!child.isAlive() && !isStopped()) {
                    throw new Failure(child.name() + " has ended unexpectedly. " + child.lastLines());
                }
            }
            Thread.sleep(500);
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends everything, last started first; a second call waits for the first and does nothing. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        boolean something = postgres != null;
        if (something && !temporary) {
            System.out.println("Stopping …");
        }
        for (Child child : new Child[] {command, service, keycloak}) {
            if (child != null) {
                child.close();
            }
        }
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (home != null) {
                home.close();
            }
            if (temporary) {
                Home.delete(settings.home());
            }
        } catch (IOException failure) {
            System.err.println("While stopping: " + failure.getMessage());
        }
        if (something && !temporary) {
            System.out.println("Everything has been stopped; the data is kept.");
        }
    }
}
