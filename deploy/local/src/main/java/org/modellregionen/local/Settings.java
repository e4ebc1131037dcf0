package org.modellregionen.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things are and which ports they use.
 *
 * @param root the project's top level
 * @param home data of this installation: databases, logs, lock
 * @param cache unpacked programs, shared by all installations of a user
 * @param logs log files of the three programs
 */
record Settings(
        Path root,
        Path home,
        Path cache,
        Path logs,
        Path keycloakArchive,
        int port,
        int keycloakPort,
        int postgresPort) {

    /** The lasting installation of {@code -Prun}: fixed ports, data in the user's data directory. */
    static Settings lasting() {
        Path home = Path.of(text("home", dataDirectory().toString())).toAbsolutePath();
        return new Settings(
                projectRoot(),
                home,
                cacheDirectory(),
                home.resolve("logs"),
                archive(),
                number("port", 8080),
                number("keycloak.port", 8180),
                number("postgres.port", 5433));
    }

    /** A throw-away installation for tests: free ports, data in a temporary directory. */
    static Settings temporary() throws IOException {
        return new Settings(
                projectRoot(),
                Files.createTempDirectory("modellregionen-"),
                cacheDirectory(),
                projectRoot().resolve("deploy/local/target/e2e-logs"),
                archive(),
                freePort(),
                freePort(),
                freePort());
    }

    String url() {
        return "http://localhost:" + port;
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    String issuer() {
        return keycloakUrl() + "/realms/modellregionen";
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + database;
    }

    private static Path projectRoot() {
        return Path.of(text("root", ".")).toAbsolutePath().normalize();
    }

    private static Path archive() {
        return Path.of(text("keycloak.archive", "keycloak.tar.gz")).toAbsolutePath();
    }

    private static Path dataDirectory() {
        String data = System.getenv("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? userHome(".local/share") : Path.of(data)).resolve("modellregionen");
    }

    private static Path cacheDirectory() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return (cache == null || cache.isBlank() ? userHome(".cache") : Path.of(cache)).resolve("modellregionen");
    }

    private static Path userHome(String below) {
        return Path.of(System.getProperty("user.home"), below);
    }

    /** The system property {@code modellregionen.<name>}, else the environment variable of the same name, else the default. */
    private static String text(String name, String otherwise) {
        String property = System.getProperty("modellregionen." + name);
        if (property != null && !property.isBlank()) {
            return property;
        }
        String variable = System.getenv(variable(name));
        return variable == null || variable.isBlank() ? otherwise : variable;
    }

    private static int number(String name, int otherwise) {
        String value = text(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value.trim());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, together with numbers out of range
        }
        throw new Failure(variable(name) + " must be a port number, not \"" + value + "\"");
    }

    static String variable(String name) {
        return "MODELLREGIONEN_" + name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** @throws Failure when something else listens on the port already */
    static void requireFree(int port, String name, String what) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException inUse) {
            throw new Failure("Port " + port + " for " + what + " is in use by another program. Choose another one: "
                    + variable(name) + "=<port> ./mvnw -Prun");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
