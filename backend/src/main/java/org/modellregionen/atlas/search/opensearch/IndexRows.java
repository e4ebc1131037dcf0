package org.modellregionen.atlas.search.opensearch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the replicas tell each other about the indexes that they share. */
final class IndexRows {
    private final DataSource database;
    private final String prefix;

    IndexRows(DataSource database, String prefix) {
        this.database = database;
        this.prefix = prefix;
    }

    /**
     * The index of a make-up.
     *
     * @param position in the change log, null for an index that is new
     * @param ready whether it has caught up once
     */
    record Row(String indexName, String position, long generation, boolean ready) {}

    /** Null when there is none. */
    Row find(String fingerprint) {
        List<Row> rows = query(
                "SELECT index_name, position, generation, ready FROM search_index"
                        + " WHERE prefix = ? AND fingerprint = ?",
                row -> new Row(row.getString(1), row.getString(2), row.getLong(3), row.getBoolean(4)),
                prefix,
                fingerprint);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Fingerprints of other make-ups. */
    List<String> others(String fingerprint) {
        return query(
                "SELECT fingerprint FROM search_index WHERE prefix = ? AND fingerprint <> ?",
                row -> row.getString(1),
                prefix,
                fingerprint);
    }

    /** Another index is going to be filled; one that has answered goes on until then. */
    void begin(String fingerprint, String indexName) {
        update(
                "INSERT INTO search_index (prefix, fingerprint, index_name, generation)"
                        + " VALUES (?, ?, ?, extract(epoch FROM clock_timestamp()) * 1000)"
                        + " ON CONFLICT (prefix, fingerprint) DO UPDATE"
                        + " SET index_name = excluded.index_name, position = NULL",
                prefix,
                fingerprint,
                indexName);
    }

    void store(String fingerprint, String indexName, String position) {
        int changed = update(
                "UPDATE search_index SET position = ? WHERE prefix = ? AND fingerprint = ? AND index_name = ?",
                position,
                prefix,
                fingerprint,
                indexName);
        if (changed == 0) {
            throw new IllegalStateException("The search index is to be filled anew");
        }
    }

    /** Something else may be found now; all replicas hear of it. */
    long next(String fingerprint, String indexName) {
        List<Long> generation = query(
                "WITH next AS (UPDATE search_index SET generation = generation + 1"
                        + " WHERE prefix = ? AND fingerprint = ? AND index_name = ? RETURNING generation)"
                        + " SELECT generation, pg_notify('search_index', '') FROM next",
                row -> row.getLong(1),
                prefix,
                fingerprint,
                indexName);
        if (generation.isEmpty()) {
            throw new IllegalStateException("The search index is to be filled anew");
        }
        return generation.get(0);
    }

    void ready(String fingerprint) {
        update("UPDATE search_index SET ready = true WHERE prefix = ? AND fingerprint = ?", prefix, fingerprint);
    }

    void remove(String fingerprint) {
        update("DELETE FROM search_index WHERE prefix = ? AND fingerprint = ?", prefix, fingerprint);
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException("The state of the search index could not be read or written", failure);
        }
    }

    private int update(String sql, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The state of the search index could not be read or written", failure);
        }
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }
}
