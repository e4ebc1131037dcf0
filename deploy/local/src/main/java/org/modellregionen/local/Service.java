package org.modellregionen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged service as in production, with demonstration data. */
final class Service {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;

    Service(Settings settings) {
        this.settings = settings;
    }

    Child start() throws IOException {
        Path built = settings.root().resolve("backend/target/quarkus-app");
        if (!Files.isRegularFile(built.resolve("quarkus-run.jar"))) {
            throw new Failure("The service is not built: " + built + " is missing. Run ./mvnw package first.");
        }
        // A copy, because the next build would replace the files under a running program.
        Path app = settings.home().resolve("app");
        Home.copy(built, app);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                app.resolve("quarkus-run.jar").toString());
        return Child.start(
                settings,
                "The service",
                command,
                environment(),
                settings.home(),
                settings.logs().resolve("service.log"));
    }

    /** Quarkus' live-coding mode on the terminal, with the same database and accounts. */
    Child startLive() throws IOException {
        Map<String, String> environment = environment();
        environment.remove("QUARKUS_PROFILE");
        List<String> command =
                List.of(settings.root().resolve("mvnw").toString(), "-pl", "backend", "quarkus:dev", "-Dskip.frontend");
        return Child.start(settings, "The service", command, environment, settings.root(), null);
    }

    void awaitReady(Child service) throws InterruptedException {
        service.awaitReady(settings.url() + "/q/health/ready", PATIENCE);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "prod");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", settings.jdbcUrl("modellregionen"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "modellregionen");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "modellregionen");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("PLATFORM_SITE_ISSUER", settings.issuer());
        environment.put("PLATFORM_SITE_ADDRESS", settings.url());
        environment.put("PLATFORM_DEMO_DATA", "true");
        // There is no mail server here: mails are written to the log instead.
        environment.put("PLATFORM_REMINDERS_ENABLED", "true");
        environment.put("QUARKUS_MAILER_MOCK", "true");
        environment.put(
                "PLATFORM_SEARCH_DIRECTORY", settings.home().resolve("search").toString());
        return environment;
    }
}
