package org.modellregionen.atlas;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellregionen.atlas.BulkOffers.Delivered;
import org.modellregionen.common.BulkLines;
import org.modellregionen.common.ProblemMappers;

/** Cuts a delivery into batches of offers that have been read and checked, but not compared with what is stored. */
final class BulkBatches {
    private static final int LINES = 500;

    private final BulkLines lines;
    private final ObjectReader reader;
    private final OfferChecks checks;
    private Delivered carried;

    BulkBatches(InputStream delivery, ObjectReader reader, OfferChecks checks) {
        this.lines = new BulkLines(delivery);
        this.reader = reader;
        this.checks = checks;
    }

    /** In the offers of one batch no two have the same source and external id. */
    record Batch(List<Delivered> offers, List<BulkReport.Line> refused) {
        boolean isFull() {
            return offers.size() + refused.size() >= LINES;
        }
    }

    /** The next lines, or null at the end. */
    Batch next() throws IOException {
        Batch batch = new Batch(new ArrayList<>(LINES), new ArrayList<>());
        Set<String> keys = new HashSet<>();
        if (carried != null) {
            keys.add(carried.key());
            batch.offers.add(carried);
            carried = null;
        }
        while (!batch.isFull()) {
            BulkLines.Line line = lines.next();
            if (line == null) {
                return batch.offers.isEmpty() && batch.refused.isEmpty() ? null : batch;
            }
            Delivered delivered = parse(line, batch.refused);
            if (delivered != null && !keys.add(delivered.key())) {
                // A second line for the same offer must see what the first one did.
                carried = delivered;
                return batch;
            }
            if (delivered != null) {
                batch.offers.add(delivered);
            }
        }
        return batch;
    }

    /** The offer of a line; null when it cannot be read, which is then in {@code refused}. */
    private Delivered parse(BulkLines.Line line, List<BulkReport.Line> refused) {
        if (line.content() == null) {
            refused.add(BulkReport.Line.refused(line.number(), null, "", "too_long", "is longer than 1 000 000 bytes"));
            return null;
        }
        try {
            OfferWrite content = reader.readValue(line.content());
            if (content != null && content.source() != null && content.externalId() != null) {
                return new Delivered(line.number(), content, checks.errors(content));
            }
            refused.add(BulkReport.Line.refused(
                    line.number(), null, "/externalId", "required", "source and externalId are needed"));
        } catch (JsonMappingException failure) {
            String code = ProblemMappers.code(failure);
            refused.add(BulkReport.Line.refused(
                    line.number(), null, ProblemMappers.pointer(failure), code, ProblemMappers.describe(code)));
        } catch (JacksonException failure) {
            refused.add(BulkReport.Line.refused(line.number(), null, "", "invalid_json", "is not valid JSON"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // reading from memory
        }
        return null;
    }
}
