package org.modellregionen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak with the demonstration's realm, its data in the same PostgreSQL. */
final class Keycloak {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;

    Keycloak(Settings settings) {
        this.settings = settings;
    }

    /** The started program; it is not ready yet, see {@link #awaitReady}. */
    Child start(Postgres postgres) throws IOException, SQLException {
        Path archive = settings.keycloakArchive();
        String name = archive.getFileName()
                .toString()
                .replaceFirst("-quarkus-dist|-dist", "")
                .replaceFirst("\\.tar\\.gz$", "");
        if (!Files.isDirectory(settings.cache().resolve(name))) {
            System.out.println("  Keycloak is unpacked and prepared; this first start takes a minute.");
        }
        Path program = Archive.unpack(archive, settings.cache(), name);
        bringRealm(program, postgres);
        return Child.start(
                settings,
                "Keycloak",
                command(program),
                environment(),
                program,
                settings.logs().resolve("keycloak.log"));
    }

    void awaitReady(Child keycloak) throws InterruptedException {
        keycloak.awaitReady(settings.issuer() + "/.well-known/openid-configuration", PATIENCE);
    }

    /** Keycloak imports a realm only once; when the files have changed, it starts anew with an empty database. */
    private void bringRealm(Path program, Postgres postgres) throws IOException, SQLException {
        String realm = RealmFile.demo(settings.root().resolve("deploy/keycloak"));
        Path known = settings.home().resolve("realm.sha256");
        String hash = RealmFile.hash(realm + settings.url());
        if (Files.exists(known) && !Files.readString(known).equals(hash)) {
            System.out.println("  The realm in deploy/keycloak has changed; accounts are set up anew from it.");
            postgres.recreate("keycloak");
        }
        Path imports = Files.createDirectories(program.resolve("data/import"));
        Path unfinished = imports.resolve("realm-" + ProcessHandle.current().pid() + ".tmp");
        Files.writeString(unfinished, realm);
        Files.move(
                unfinished,
                imports.resolve("modellregionen-realm.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(known, hash);
    }

    private List<String> command(Path program) {
        return List.of(
                program.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + settings.keycloakPort(),
                "--hostname=" + settings.keycloakUrl(),
                "--db=postgres",
                "--db-url=" + settings.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-password=keycloak");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        // Placeholders in the realm files.
        environment.put("MODELLREGIONEN_URL", settings.url());
        environment.put("MODELLREGIONEN_PORT", String.valueOf(settings.port()));
        return environment;
    }
}
