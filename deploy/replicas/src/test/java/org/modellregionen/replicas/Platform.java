package org.modellregionen.replicas;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One database, and the packaged service started on it as often as a test wants. */
final class Platform implements AutoCloseable {
    private static final Path SERVICE = Path.of("../../backend/target/quarkus-app/quarkus-run.jar");

    private final EmbeddedPostgres postgres;
    private final List<Child> children = new ArrayList<>();

    Platform() throws IOException {
        if (!Files.isRegularFile(SERVICE)) {
            throw new AssertionError("The service is not built; ./mvnw package does that");
        }
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    /** Starts the service without waiting until it is ready. */
    Replica start(String name, Map<String, String> settings) throws IOException {
        int port = freePort();
        Map<String, String> environment = new HashMap<>();
        // Neither production nor development: tokens are checked with a key, without an identity provider.
        environment.put("QUARKUS_PROFILE", "replica");
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", Tokens.publicKey());
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        environment.put("PLATFORM_DEMO_DATA", "true");
        environment.putAll(settings);
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        List<String> command = List.of(
                java,
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                SERVICE.toAbsolutePath().toString());
        String address = "http://localhost:" + port;
        Child child = Child.start(name, command, environment, address + "/q/health/ready");
        children.add(child);
        return new Replica(name, address, child);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int update(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row. */
    String ask(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Override
    public void close() throws IOException {
        children.forEach(Child::close);
        postgres.close();
    }
}
