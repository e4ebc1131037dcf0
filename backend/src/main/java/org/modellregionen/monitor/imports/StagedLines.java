package org.modellregionen.monitor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.monitor.imports.lines.ObservationLine;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes lines into the table they wait in, by COPY, which is the fastest way in. */
@ApplicationScoped
class StagedLines {
    private static final String COPY = """
            COPY observation_import_line (import_id, line, indicator_id, indicator_version, territory, period, period_kind,
                period_from, period_to, population_group, sex, age, extra, value, numerator, denominator, status, range_low,
                range_high, source, note) FROM STDIN""";
    private static final int BUFFER = 1 << 18;

    private final DataSource database;
    private final ContentFiles json;

    StagedLines(DataSource database, ContentFiles json) {
        this.database = database;
        this.json = json;
    }

    /** Opens the way in; all that is written becomes visible when it is closed, or never. */
    Copy open(UUID importId) throws SQLException {
        return new Copy(importId);
    }

    final class Copy implements AutoCloseable {
        private final UUID importId;
        private final Connection connection;
        private final CopyIn copy;
        private final StringBuilder rows = new StringBuilder(BUFFER + 4096);

        private Copy(UUID importId) throws SQLException {
            this.importId = importId;
            this.connection = database.getConnection();
            this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        }

        void write(ObservationLine line) throws IOException {
            add(importId)
                    .add(line.line())
                    .add(line.indicator())
                    .add(line.version())
                    .add(line.territory());
            add(line.period().text()).add(line.period().kind().key());
            add(line.period().from()).add(line.period().to());
            add(line.dimensions().group().key()).add(line.dimensions().sex().key());
            add(line.dimensions().age().text()).add(extra(line.dimensions().extra()));
            add(line.value()).add(line.numerator()).add(line.denominator());
            add(line.status().key()).add(line.rangeLow()).add(line.rangeHigh());
            add(line.source()).add(line.note());
            rows.setCharAt(rows.length() - 1, '\n');
            if (rows.length() > BUFFER) {
                flush();
            }
        }

        private String extra(Map<String, String> extra) {
            return extra.isEmpty() ? "{}" : json.write(extra);
        }

        private Copy add(Object value) {
            if (value == null) {
                rows.append("\\N");
            } else {
                String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
                for (int i = 0; i < text.length(); i++) {
                    char c = text.charAt(i);
                    switch (c) {
                        case '\\' -> rows.append("\\\\");
                        case '\t' -> rows.append("\\t");
                        case '\n' -> rows.append("\\n");
                        case '\r' -> rows.append("\\r");
                        case '\0' -> rows.append(' ');
                        default -> rows.append(c);
                    }
                }
            }
            rows.append('\t');
            return this;
        }

        private void flush() throws IOException {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failure) {
                throw new IOException(failure);
            }
            rows.setLength(0);
        }

        /** Makes the lines visible. */
        void finish() throws SQLException {
            try {
                flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            copy.endCopy();
        }

        /** Without {@link #finish} nothing stays. */
        @Override
        public void close() throws SQLException {
            try {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            } finally {
                connection.close();
            }
        }
    }
}
