package org.modellregionen.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.modellregionen.testsupport.Api;
import org.modellregionen.testsupport.Infrastructure;
import org.modellregionen.testsupport.Offers;
import org.modellregionen.testsupport.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditChainTest {

    @Inject
    DataSource database;

    private AuditChain.Finding verify() throws SQLException {
        try (Connection connection = database.unwrap(DataSource.class).getConnection()) {
            return AuditChain.verify(connection);
        }
    }

    private void write(String title) {
        Api.as(Offers.coordination("audited"))
                .contentType("application/json")
                .body(Offers.kassel(title))
                .post(Offers.PATH)
                .then()
                .statusCode(201);
    }

    /** Changes the log as only somebody with the database's owner account could. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only");
            statement.execute(sql);
            statement.execute("ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only");
        }
    }

    @Test
    void theChainIsSoundAndNamesTheFirstEntryThatIsNot() throws SQLException {
        write("Erster");
        write("Zweiter");
        AuditChain.Finding sound = verify();
        assertTrue(sound.isSound(), () -> "broken at " + sound.brokenAt());
        assertTrue(sound.entries() >= 2);

        long second = sound.entries() - 1;
        tamper("UPDATE audit_entry SET actor = actor || '-x' WHERE seq >= " + second);
        assertEquals(second, verify().brokenAt());
        tamper("UPDATE audit_entry SET actor = replace(actor, '-x', '') WHERE seq >= " + second);
        assertTrue(verify().isSound());
    }

    @Test
    void theApplicationCannotChangeTheLog() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("DELETE FROM audit_entry"));
        }
    }

    @Test
    void aCoordinationReadsTheLogOfItsRegionOnly() {
        write("Gelesen");
        Api.as(Offers.coordination("reader"))
                .get("/audit-entries?type=offer")
                .then()
                .statusCode(200)
                .body("items.region", everyItem(equalTo("kassel")));
        Api.as(Offers.coordination("reader"))
                .get("/audit-entries?region=wiesbaden")
                .then()
                .statusCode(403);
        Api.as(Tokens.user("m", "ministry")).get("/audit-entries").then().statusCode(200);
        Api.as(Tokens.user("p", "provider")).get("/audit-entries").then().statusCode(403);
        Api.anonymous().get("/audit-entries").then().statusCode(401);
        Api.as(Tokens.user("m", "ministry"))
                .get("/audit-entries?objectId=x")
                .then()
                .statusCode(400);
    }
}
