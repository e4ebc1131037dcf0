package org.modellregionen.atlas.search.opensearch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The right to fill an index: an advisory lock that belongs to one database session and ends with it, so that another
 * replica takes over when this one dies.
 */
final class Turn {
    private static final Logger LOG = Logger.getLogger(Turn.class);
    private static final String TRY = "SELECT pg_try_advisory_lock(hashtext(?), hashtext(?))";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(hashtext(?), hashtext(?))";
    private static final int SECONDS = 2;

    private final DataSource database;
    private final String prefix;
    private Connection session;
    private String held;

    Turn(DataSource database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    /** Whether this replica has the lock; takes it when nobody has, and gives back one for another index. */
    boolean take(String fingerprint) {
        if (fingerprint.equals(held) && isAlive()) {
            return true;
        }
        end();
        try {
            session = database.getConnection();
            if (call(TRY, fingerprint)) {
                held = fingerprint;
                LOG.info("This replica fills the search index that all share");
                return true;
            }
        } catch (SQLException failure) {
            LOG.debug("The turn was not taken", failure);
        }
        end();
        return false;
    }

    /** Whether nobody fills the index of another make-up. */
    boolean isFree(String fingerprint) {
        try {
            return call(TRY, fingerprint) && call(GIVE_BACK, fingerprint);
        } catch (SQLException failure) {
            LOG.debug("A turn was not looked at", failure);
            return false;
        }
    }

    private boolean isAlive() {
        try {
            return session.isValid(SECONDS);
        } catch (SQLException failure) {
            return false;
        }
    }

    private boolean call(String sql, String fingerprint) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(sql)) {
            statement.setString(1, prefix);
            statement.setString(2, fingerprint);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Gives the lock back, as the session may be used again. */
    void end() {
        if (session == null) {
            return;
        }
        try (Connection ending = session) {
            if (held != null) {
                call(GIVE_BACK, held);
            }
        } catch (SQLException endedAlready) {
            LOG.debug("The session of the turn had ended", endedAlready);
        }
        session = null;
        held = null;
    }
}
