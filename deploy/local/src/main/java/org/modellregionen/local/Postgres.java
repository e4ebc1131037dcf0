package org.modellregionen.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL with its own data directory, which is kept. */
final class Postgres implements AutoCloseable {
    private final Settings settings;
    private final Path data;
    private final Path complete;
    private Guard guard;
    private EmbeddedPostgres server;

    Postgres(Settings settings) {
        this.settings = settings;
        this.data = settings.home().resolve("postgres");
        this.complete = settings.home().resolve("postgres.complete");
    }

    void start() throws IOException {
        recover();
        Settings.requireFree(settings.postgresPort(), "postgres.port", "PostgreSQL");
        Path programs = programs();
        Files.createDirectories(settings.logs());
        Path log = settings.logs().resolve("postgres.log");
        guard = Guard.ofDatabase(pidFile());
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(settings.postgresPort())
                    // The library's own defaults are for tests and would lose data in a crash.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("timezone", "UTC")
                    // The same sorting and letter case on every system, whatever is installed there.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            prepare();
        } catch (IOException | IllegalStateException | SQLException failure) {
            throw new Failure("PostgreSQL does not start: " + failure.getMessage() + ". See " + log, failure);
        }
        if (!Files.exists(complete)) {
            Files.createFile(complete);
        }
    }

    /** A new, empty database for Keycloak, whose realm comes from files. */
    void recreate(String database) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database);
            create(statement, database);
        }
    }

    private void prepare() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            requireDurability(statement);
            for (String database : new String[] {"modellregionen", "keycloak"}) {
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + database + "'")) {
                    statement.execute("CREATE ROLE " + database + " LOGIN PASSWORD '" + database + "'");
                }
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                    create(statement, database);
                }
            }
        }
    }

    private static void create(Statement statement, String database) throws SQLException {
        statement.execute("CREATE DATABASE " + database + " OWNER " + database);
    }

    private static void requireDurability(Statement statement) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                row.next();
                if (!row.getString(1).equals("on")) {
                    throw new IllegalStateException(setting + " is " + row.getString(1));
                }
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Cleans up after a launcher that was killed, together with its guards, in the middle of something. */
    private void recover() throws IOException {
        Optional<ProcessHandle> left = postmaster();
        if (left.isPresent() && isDatabase(left.get())) {
            System.out.println("  PostgreSQL of an earlier start is still there; ending it first.");
            stop(left.get());
        }
        // Number of a process that is long gone or now belongs to another program: PostgreSQL would refuse to start.
        Files.deleteIfExists(pidFile());
        if (!Files.exists(complete)) {
            Home.delete(data);
        }
    }

    /** The unpacked programs; a directory that was left half unpacked has no mark of completion and is removed. */
    private Path programs() throws IOException {
        Path programs = settings.cache().resolve("postgres");
        Files.createDirectories(programs);
        try (Home shared = Home.wait(settings.cache().resolve("postgres.lock"));
                Stream<Path> versions = Files.list(programs)) {
            for (Path version : versions.filter(Files::isDirectory).toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    Home.delete(version);
                }
            }
        }
        return programs;
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String first =
                Files.readString(pidFile()).lines().findFirst().orElse("").trim();
        return first.matches("\\d+") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    private static boolean isDatabase(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle postmaster) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(postmaster.pid()))
                    .start()
                    .waitFor();
            postmaster.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception tooSlow) {
            postmaster.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        Optional<ProcessHandle> postmaster = postmaster();
        if (server != null) {
            server.close();
        }
        if (postmaster.isPresent() && postmaster.get().isAlive() && isDatabase(postmaster.get())) {
            stop(postmaster.get());
        }
        if (guard != null) {
            guard.close();
        }
    }
}
