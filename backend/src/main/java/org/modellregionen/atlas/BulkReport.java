package org.modellregionen.atlas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.common.Problem.FieldError;

/** What became of the lines of a bulk delivery. */
final class BulkReport {

    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** The change of a published offer waits for approval. */
        REVISED,
        REFUSED;

        String key() {
            return name().toLowerCase();
        }
    }

    /** What became of one line. {@code id} is null where nothing was stored. */
    record Line(int line, String externalId, String result, UUID id, List<FieldError> errors) {
        static Line of(int line, String externalId, Result result, UUID id) {
            return new Line(line, externalId, result.key(), id, null);
        }

        static Line refused(int line, String externalId, List<FieldError> errors) {
            return new Line(line, externalId, Result.REFUSED.key(), null, errors);
        }

        static Line refused(int line, String externalId, String pointer, String code, String detail) {
            return refused(line, externalId, List.of(new FieldError(pointer, code, detail)));
        }
    }

    /** The last line of the report. */
    record Summary(boolean dryRun, int lines, Map<String, Integer> results) {}

    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private int lines;

    void count(Line line) {
        lines++;
        counts.merge(Result.valueOf(line.result().toUpperCase()), 1, Integer::sum);
    }

    Summary summary(boolean dryRun) {
        Map<String, Integer> results = new java.util.LinkedHashMap<>();
        for (Result result : Result.values()) {
            results.put(result.key(), counts.getOrDefault(result, 0));
        }
        return new Summary(dryRun, lines, results);
    }
}
