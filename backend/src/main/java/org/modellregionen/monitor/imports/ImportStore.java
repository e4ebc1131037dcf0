package org.modellregionen.monitor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.monitor.imports.lines.ImportMapping;

/** Imports with their files, row by row and piece by piece. */
@ApplicationScoped
class ImportStore {
    static final String DELIVERY = "delivery";
    static final String REPORT = "report";
    private static final int PIECE = 1 << 20;
    /** A replica that has said nothing for so long is taken for dead. */
    private static final int SILENT_SECONDS = 300;

    private static final int MAX_ATTEMPTS = 3;
    private static final String SELECT = """
            SELECT id, version, publisher, source, dry_run, leave_out, cast(defaults AS text), cast(mapping AS text), status,
                cancel_requested, progress, rows_read, cast(result AS text), created, finished, actor, actor_roles
            FROM observation_import""";

    private final EntityManager entities;
    private final ContentFiles json;

    ImportStore(EntityManager entities, ContentFiles json) {
        this.entities = entities;
        this.json = json;
    }

    void insert(ImportRow row, Path delivery, String sha256) throws IOException {
        entities.createNativeQuery("""
                        INSERT INTO observation_import (id, publisher, source, dry_run, leave_out, bytes, sha256, defaults, mapping,
                            actor, actor_roles)
                        VALUES (:id, :publisher, :source, :dryRun, :leaveOut, :bytes, :sha256, cast(:defaults AS jsonb),
                            cast(:mapping AS jsonb), :actor, :roles)""")
                .setParameter("id", row.id())
                .setParameter("publisher", row.publisher())
                .setParameter("source", row.source())
                .setParameter("dryRun", row.dryRun())
                .setParameter("leaveOut", row.leaveOut())
                .setParameter("bytes", Files.size(delivery))
                .setParameter("sha256", sha256)
                .setParameter("defaults", json.write(row.defaults()))
                .setParameter("mapping", row.mapping() == null ? null : json.write(row.mapping()))
                .setParameter("actor", row.actor().subject())
                .setParameter("roles", row.actor().roles().toArray(String[]::new))
                .executeUpdate();
        putFile(row.id(), DELIVERY, delivery);
    }

    /** Replaces what there is of this kind. */
    void putFile(UUID id, String kind, Path file) throws IOException {
        deleteFile(id, kind);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int part = 0; piece.length > 0; part++) {
                entities.createNativeQuery(
                                "INSERT INTO observation_import_file (import_id, kind, part, content) VALUES (:id, :kind, :part, :content)")
                        .setParameter("id", id)
                        .setParameter("kind", kind)
                        .setParameter("part", part)
                        .setParameter("content", piece)
                        .executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    void deleteFile(UUID id, String kind) {
        entities.createNativeQuery("DELETE FROM observation_import_file WHERE import_id = :id AND kind = :kind")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** False when there is no such file. */
    @Transactional
    boolean copyFile(UUID id, String kind, OutputStream out) throws IOException {
        for (int part = 0; ; part++) {
            List<?> found = entities.createNativeQuery(
                            "SELECT content FROM observation_import_file WHERE import_id = :id AND kind = :kind AND part = :part",
                            byte[].class)
                    .setParameter("id", id)
                    .setParameter("kind", kind)
                    .setParameter("part", part)
                    .getResultList();
            if (found.isEmpty()) {
                return part > 0;
            }
            out.write((byte[]) found.get(0));
        }
    }

    @Transactional
    Optional<ImportRow> find(UUID id) {
        return rows(SELECT + " WHERE id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Holds the row until the end of the transaction. */
    Optional<ImportRow> lock(UUID id) {
        return rows(SELECT + " WHERE id = :id FOR UPDATE", Map.of("id", id)).stream()
                .findFirst();
    }

    @Transactional
    Page<ImportRow> page(String publisher, PageRequest request) {
        Page<UUID> ids = new ListQuery("observation_import t", Map.of("created", "t.created"))
                .anyOf("t.publisher = ANY (:values)", List.of(publisher))
                .page(entities, "-created", "created", request);
        Map<UUID, ImportRow> found = new java.util.HashMap<>();
        if (!ids.items().isEmpty()) {
            rows(SELECT + " WHERE id = ANY (:ids)", Map.of("ids", ids.items().toArray(UUID[]::new)))
                    .forEach(row -> found.put(row.id(), row));
        }
        return ids.map(found::get);
    }

    private List<ImportRow> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        List<ImportRow> rows = new ArrayList<>();
        for (Object one : query.getResultList()) {
            Object[] row = (Object[]) one;
            rows.add(new ImportRow(
                    (UUID) row[0],
                    (Integer) row[1],
                    (String) row[2],
                    (String) row[3],
                    (Boolean) row[4],
                    (Boolean) row[5],
                    json.read((String) row[6], ImportMapping.Fixed.class),
                    row[7] == null ? null : json.read((String) row[7], ImportMapping.class),
                    ImportStatus.of((String) row[8]),
                    (Boolean) row[9],
                    (BigDecimal) row[10],
                    (Integer) row[11],
                    row[12] == null ? null : json.read((String) row[12], ImportResult.class),
                    (Instant) row[13],
                    (Instant) row[14],
                    new Audit.Actor((String) row[15], Arrays.asList((String[]) row[16]))));
        }
        return rows;
    }

    /** Puts a finished import back into the queue, to be read anew. */
    void queue(UUID id, boolean dryRun, boolean leaveOut, ImportMapping mapping) {
        entities.createNativeQuery("""
                        UPDATE observation_import SET status = 'waiting', version = version + 1, dry_run = :dryRun,
                            leave_out = :leaveOut, mapping = cast(:mapping AS jsonb), progress = 0, rows_read = 0, finished = NULL,
                            cancel_requested = false, attempts = 0
                        WHERE id = :id""")
                .setParameter("dryRun", dryRun)
                .setParameter("leaveOut", leaveOut)
                .setParameter("mapping", mapping == null ? null : json.write(mapping))
                .setParameter("id", id)
                .executeUpdate();
    }

    void requestCancel(UUID id) {
        entities.createNativeQuery("""
                        UPDATE observation_import SET cancel_requested = true, version = version + 1,
                            finished = CASE status WHEN 'waiting' THEN clock_timestamp() END,
                            status = CASE status WHEN 'waiting' THEN 'cancelled' ELSE status END
                        WHERE id = :id""").setParameter("id", id).executeUpdate();
    }

    /** Takes the oldest import that nobody works on; those that brought replicas down time and again have failed. */
    @Transactional
    Optional<ImportRow> claim(UUID worker) {
        entities.createNativeQuery("""
                        UPDATE observation_import SET status = 'failed', finished = clock_timestamp(), version = version + 1
                        WHERE status = 'running' AND heartbeat < clock_timestamp() - make_interval(secs => :silent)
                          AND attempts >= :most""")
                .setParameter("silent", SILENT_SECONDS)
                .setParameter("most", MAX_ATTEMPTS)
                .executeUpdate();
        List<?> ids = entities.createNativeQuery("""
                        UPDATE observation_import SET status = 'running', version = version + 1, claimed_by = :worker,
                            heartbeat = clock_timestamp(), attempts = attempts + 1, progress = 0, rows_read = 0
                        WHERE id = (SELECT id FROM observation_import
                            WHERE status = 'waiting' OR status = 'running'
                                AND heartbeat < clock_timestamp() - make_interval(secs => :silent)
                            ORDER BY created LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id""", UUID.class)
                .setParameter("worker", worker)
                .setParameter("silent", SILENT_SECONDS)
                .getResultList();
        return ids.isEmpty() ? Optional.empty() : find((UUID) ids.get(0));
    }

    /** Tells how far it is; false when the import is to be stopped, or another worker has taken it over. */
    @Transactional
    boolean progress(UUID id, UUID worker, double share, int rows) {
        List<?> cancelled = entities.createNativeQuery("""
                        UPDATE observation_import SET progress = :progress, rows_read = :rows, heartbeat = clock_timestamp()
                        WHERE id = :id AND claimed_by = :worker AND status = 'running' RETURNING cancel_requested""", Boolean.class)
                .setParameter("progress", BigDecimal.valueOf(Math.round(share * 1000), 3))
                .setParameter("rows", rows)
                .setParameter("id", id)
                .setParameter("worker", worker)
                .getResultList();
        return !cancelled.isEmpty() && Boolean.FALSE.equals(cancelled.get(0));
    }

    /** Ends the import; false when another worker has taken it over, so that nothing of this one may stay. */
    boolean finish(UUID id, UUID worker, ImportStatus status, ImportMapping mapping, ImportResult result) {
        return entities.createNativeQuery("""
                        UPDATE observation_import SET status = :status, version = version + 1, finished = clock_timestamp(),
                            progress = CASE WHEN :status IN ('checked', 'refused', 'stored') THEN 1 ELSE progress END,
                            mapping = coalesce(cast(:mapping AS jsonb), mapping), result = cast(:result AS jsonb),
                            rows_read = coalesce(cast(:rows AS int), rows_read)
                        WHERE id = :id AND claimed_by = :worker AND status = 'running'""")
                        .setParameter("status", status.key())
                        .setParameter("mapping", mapping == null ? null : json.write(mapping))
                        .setParameter("result", result == null ? null : json.write(result))
                        .setParameter(
                                "rows", result == null ? null : result.counts().lines())
                        .setParameter("id", id)
                        .setParameter("worker", worker)
                        .executeUpdate()
                == 1;
    }

    Optional<ImportMapping> remembered(String publisher, String source) {
        List<?> found = entities.createNativeQuery(
                        "SELECT cast(mapping AS text) FROM import_source_mapping WHERE publisher = :publisher AND source = :source")
                .setParameter("publisher", publisher)
                .setParameter("source", source)
                .getResultList();
        return found.stream()
                .map(text -> json.read((String) text, ImportMapping.class))
                .findFirst();
    }

    void remember(String publisher, String source, ImportMapping mapping) {
        entities.createNativeQuery("""
                        INSERT INTO import_source_mapping (publisher, source, mapping, modified)
                        VALUES (:publisher, :source, cast(:mapping AS jsonb), clock_timestamp())
                        ON CONFLICT (publisher, source) DO UPDATE SET mapping = excluded.mapping, modified = excluded.modified""")
                .setParameter("publisher", publisher)
                .setParameter("source", source)
                .setParameter("mapping", json.write(mapping))
                .executeUpdate();
    }

    /** Deletes the files of imports that ended more than so many days ago; their results stay. */
    @Transactional
    int deleteOldFiles(int days) {
        return entities.createNativeQuery("""
                        DELETE FROM observation_import_file f USING observation_import i
                        WHERE i.id = f.import_id AND i.finished < clock_timestamp() - make_interval(days => :days)""").setParameter("days", days).executeUpdate();
    }
}
