package org.modellregionen.monitor.editions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The frozen content of an edition as JSON: members and observations in a fixed order, numbers as they were delivered,
 * values that are not shown left out. The same edition always has the same bytes.
 */
@ApplicationScoped
class EditionContent {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "version",
            "territory",
            "period",
            "group",
            "sex",
            "age",
            "extra",
            "value",
            "numerator",
            "denominator",
            "rangeLow",
            "rangeHigh",
            "status",
            "source",
            "note",
            "vintage");
    private static final int EXTRA = COLUMNS.indexOf("extra");

    private final EntityManager entities;

    EditionContent(EntityManager entities) {
        this.entities = entities;
    }

    byte[] write(Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("edition", edition.id().toString());
            json.writeStringField("region", edition.region());
            json.writeStringField("title", edition.title());
            json.writeStringField("text", edition.text());
            json.writeStringField("frozen", edition.checked().toString());
            json.writeArrayFieldStart("observations");
            try (Stream<Object[]> rows = rows(edition.id())) {
                for (Iterator<Object[]> each = rows.iterator(); each.hasNext(); ) {
                    observation(json, each.next());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private Stream<Object[]> rows(UUID edition) {
        return entities.createNativeQuery("""
                        SELECT i.key, o.indicator_version, o.territory, o.period, o.population_group, o.sex, o.age,
                            cast(o.extra AS text), o.value, o.numerator, o.denominator, o.range_low, o.range_high, o.status,
                            o.source, o.note, o.vintage
                        FROM edition_observation o JOIN indicator i ON i.id = o.indicator_id WHERE o.edition_id = :id
                        ORDER BY i.key COLLATE "C", o.indicator_version, o.territory COLLATE "C", o.period_to, o.period_from,
                            o.population_group COLLATE "C", o.sex COLLATE "C", o.age COLLATE "C", cast(o.extra AS text) COLLATE "C" """)
                .setParameter("id", edition)
                .getResultStream();
    }

    private static void observation(JsonGenerator json, Object[] row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value == null || "{}".equals(value)) {
                continue;
            }
            json.writeFieldName(COLUMNS.get(i));
            if (i == EXTRA) {
                json.writeRawValue((String) value);
            } else if (value instanceof BigDecimal number) {
                json.writeNumber(number.toPlainString());
            } else if (value instanceof Integer number) {
                json.writeNumber(number);
            } else {
                json.writeString(value.toString());
            }
        }
        json.writeEndObject();
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacking.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
