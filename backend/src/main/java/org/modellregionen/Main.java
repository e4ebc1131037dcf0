package org.modellregionen;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.modellregionen.audit.AuditChain;

/**
 * Starts the service, or carries out one command and ends.
 *
 * <p>{@code verify-audit} checks the audit chain of the database that {@code QUARKUS_DATASOURCE_JDBC_URL},
 * {@code …_USERNAME} and {@code …_PASSWORD} name. Exit code 0: sound; 1: broken, the first broken entry is named; 2: the
 * check could not be made.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("verify-audit")) {
            System.exit(verifyAudit());
        }
        Quarkus.run(args);
    }

    private static int verifyAudit() {
        try (Connection connection =
                DriverManager.getConnection(setting("JDBC_URL"), setting("USERNAME"), setting("PASSWORD"))) {
            AuditChain.Finding finding = AuditChain.verify(connection);
            if (finding.isSound()) {
                System.out.printf("The audit chain is sound: %d entries%n", finding.entries());
                return 0;
            }
            System.out.printf(
                    "The audit chain is broken at entry %d: %s. Entries before it are sound: %d%n",
                    finding.brokenAt(), finding.reason(), finding.entries());
            return 1;
        } catch (SQLException failure) {
            System.err.println("The audit chain could not be checked: " + failure.getMessage());
            return 2;
        }
    }

    private static String setting(String name) {
        return System.getenv("QUARKUS_DATASOURCE_" + name);
    }
}
