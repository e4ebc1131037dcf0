package org.modellregionen.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Checks the whole chain: every hash covers its entry and the one before, no number is missing, and the end is the end. */
public final class AuditChain {
    private static final int FETCH = 5_000;

    private AuditChain() {}

    /**
     * What the check found.
     *
     * @param entries entries that are sound, from the first
     * @param brokenAt number of the first broken entry, or 0 when the chain is sound
     * @param reason what is wrong there, or null
     */
    public record Finding(long entries, long brokenAt, String reason) {
        public boolean isSound() {
            return brokenAt == 0;
        }
    }

    /** Reads in one snapshot with flat memory, whatever the length of the log. */
    public static Finding verify(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        long seq = 0;
        String hash = "0".repeat(64);
        try (PreparedStatement select =
                connection.prepareStatement("SELECT " + AuditLog.COLUMNS + " FROM audit_entry ORDER BY seq")) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    AuditEntry entry = entry(rows);
                    if (entry.seq() != seq + 1) {
                        return new Finding(seq, seq + 1, "the entry is missing");
                    }
                    if (!entry.isSound(hash)) {
                        return new Finding(seq, entry.seq(), "the entry has been changed");
                    }
                    seq = entry.seq();
                    hash = entry.hash();
                }
            }
        }
        return checkEnd(connection, seq, hash);
    }

    /** The clock remembers the newest entry, so entries cut off at the end are noticed too. */
    private static Finding checkEnd(Connection connection, long seq, String hash) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("SELECT audit_seq, audit_hash FROM change_clock")) {
            head.next();
            if (head.getLong(1) != seq) {
                return new Finding(seq, seq + 1, "the entries from here on are missing");
            }
            return head.getString(2).equals(hash)
                    ? new Finding(seq, 0, null)
                    : new Finding(seq - 1, seq, "the entry is not the one that was written last");
        } finally {
            connection.rollback();
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        Array roles = row.getArray(4);
        return new AuditEntry(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                List.copyOf(Arrays.asList((String[]) roles.getArray())),
                row.getString(5),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
