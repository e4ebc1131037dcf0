package org.modellregionen.monitor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.BitSet;
import java.util.UUID;
import org.modellregionen.monitor.imports.ImportResult.Outcome;

/**
 * Brings waiting lines into the table of observations, set by set, in the caller's transaction: what is there already
 * stays, what differs is closed and gets another vintage.
 */
@ApplicationScoped
class ObservationMerge {
    private static final String SAME_KEY = """
            o.indicator_id = s.indicator_id AND o.indicator_version = s.indicator_version AND o.publisher = :publisher
            AND o.territory = s.territory AND o.period = s.period AND o.population_group = s.population_group
            AND o.sex = s.sex AND o.age = s.age AND o.extra = s.extra""";
    private static final String DIFFERS = """
            (o.value, o.numerator, o.denominator, o.status, o.range_low, o.range_high, o.source, o.note) IS DISTINCT FROM
            (s.value, s.numerator, s.denominator, s.status, s.range_low, s.range_high, s.source, s.note)""";

    private final EntityManager entities;

    ObservationMerge(EntityManager entities) {
        this.entities = entities;
    }

    void clear(UUID importId) {
        entities.createNativeQuery("DELETE FROM observation_import_line WHERE import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** Takes out lines that were refused after they had been handed on. */
    void remove(UUID importId, BitSet lines) {
        if (!lines.isEmpty()) {
            entities.createNativeQuery(
                            "DELETE FROM observation_import_line WHERE import_id = :id AND line = ANY (:lines)")
                    .setParameter("id", importId)
                    .setParameter("lines", lines.stream().boxed().toArray(Integer[]::new))
                    .executeUpdate();
        }
    }

    /** What a merge would do. */
    Outcome compare(UUID importId, String publisher) {
        analyse();
        Object[] counts = (Object[]) entities.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE o.id IS NULL), count(*) FILTER (WHERE o.id IS NOT NULL AND %s), count(*)
                        FROM observation_import_line s LEFT JOIN observation o ON o.superseded IS NULL AND %s
                        WHERE s.import_id = :id""".formatted(DIFFERS, SAME_KEY))
                .setParameter("publisher", publisher)
                .setParameter("id", importId)
                .getSingleResult();
        long added = ((Number) counts[0]).longValue();
        long changed = ((Number) counts[1]).longValue();
        return new Outcome(added, changed, ((Number) counts[2]).longValue() - added - changed);
    }

    /** Imports of one publisher go one after the other. */
    Outcome merge(UUID importId, String publisher) {
        analyse();
        entities.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "observations of " + publisher)
                .getSingleResult();
        // Not the stamp of the change log, which would hold up every other writer until this is through.
        Instant now = (Instant) entities.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
        int changed = entities.createNativeQuery("""
                        UPDATE observation o SET superseded = :now FROM observation_import_line s
                        WHERE s.import_id = :id AND o.superseded IS NULL AND %s AND %s""".formatted(SAME_KEY, DIFFERS))
                .setParameter("now", now)
                .setParameter("publisher", publisher)
                .setParameter("id", importId)
                .executeUpdate();
        int inserted = insert(importId, publisher, now);
        long all = ((Number)
                        entities.createNativeQuery("SELECT count(*) FROM observation_import_line WHERE import_id = :id")
                                .setParameter("id", importId)
                                .getSingleResult())
                .longValue();
        return new Outcome(inserted - changed, changed, all - inserted);
    }

    private int insert(UUID importId, String publisher, Instant now) {
        return entities.createNativeQuery("""
                        INSERT INTO observation (publisher, indicator_id, indicator_version, territory, period, period_kind,
                            period_from, period_to, population_group, sex, age, extra, value, numerator, denominator, status,
                            range_low, range_high, source, note, vintage, recorded, import_id)
                        SELECT :publisher, s.indicator_id, s.indicator_version, s.territory, s.period, s.period_kind,
                            s.period_from, s.period_to, s.population_group, s.sex, s.age, s.extra, s.value, s.numerator,
                            s.denominator, s.status, s.range_low, s.range_high, s.source, s.note,
                            coalesce((SELECT max(o.vintage) FROM observation o WHERE %1$s), 0) + 1, :now, :id
                        FROM observation_import_line s
                        WHERE s.import_id = :id
                          AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.superseded IS NULL AND %1$s)
                        ORDER BY s.indicator_id, s.indicator_version, s.territory, s.period, s.population_group, s.sex, s.age,
                            s.extra""".formatted(SAME_KEY))
                .setParameter("publisher", publisher)
                .setParameter("now", now)
                .setParameter("id", importId)
                .executeUpdate();
    }

    /** Sorted rows fill indexes far faster; the planner must know how many there are. */
    private void analyse() {
        entities.createNativeQuery("SET LOCAL work_mem = '128MB'").executeUpdate();
        entities.createNativeQuery("ANALYZE observation_import_line").executeUpdate();
    }
}
