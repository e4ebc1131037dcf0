package org.modellregionen.monitor.imports.tables;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.modellregionen.common.BulkLines;
import org.modellregionen.monitor.imports.tables.Row.Defect;

/**
 * One JSON object a line. Its columns are the members of the first objects; members of {@code extra} are columns {@code
 * extra.name}.
 */
final class NdjsonTable implements Table {
    private static final int OBJECTS = 200;
    private static final int MAX_EXPONENT = 60;
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private final BulkLines lines;
    private final CountedInput in;
    private final AtomicLong read;
    private final long size;
    private final int limit;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private int rows;

    private NdjsonTable(Path file, List<String> columns, TableLimits limits) throws IOException {
        this.read = new AtomicLong();
        this.in = new CountedInput(Files.newInputStream(file), read);
        this.lines = new BulkLines(in);
        this.size = Files.size(file);
        this.limit = limits.rows();
        this.columns = columns;
        for (String column : columns) {
            places.put(column, places.size());
        }
    }

    static Table open(Path file, Encodings.Found encoding, TableLimits limits) throws IOException {
        if (!encoding.charset().equals(StandardCharsets.UTF_8) || encoding.bom() > 0) {
            throw new RefusedFile("json_not_utf8");
        }
        Set<String> names = new LinkedHashSet<>();
        try (CountedInput in = new CountedInput(Files.newInputStream(file), new AtomicLong())) {
            BulkLines lines = new BulkLines(in);
            for (int i = 0; i < OBJECTS; i++) {
                BulkLines.Line line = lines.next();
                if (line == null) {
                    break;
                }
                JsonNode object = parse(line);
                if (object != null) {
                    names.addAll(members(object).keySet());
                }
            }
        }
        if (names.size() < 2) {
            throw new RefusedFile("no_table");
        }
        if (names.size() > limits.columns()) {
            throw new RefusedFile("too_many_columns", 1, String.valueOf(limits.columns()));
        }
        return new NdjsonTable(file, List.copyOf(names), limits);
    }

    @Override
    public TableFormat format() {
        return TableFormat.NDJSON;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String usualDecimal() {
        return "point";
    }

    @Override
    public List<Defect> remarks() {
        return List.of();
    }

    @Override
    public int headerLine() {
        return 0;
    }

    @Override
    public Row next() throws IOException {
        BulkLines.Line line = lines.next();
        if (line == null) {
            return null;
        }
        if (++rows > limit) {
            throw new RefusedFile("too_many_rows", line.number(), String.valueOf(limit));
        }
        JsonNode object = parse(line);
        return object == null ? broken(line) : row(line.number(), members(object));
    }

    private Row row(int line, Map<String, JsonNode> members) {
        String[] texts = blanks();
        BigDecimal[] numbers = new BigDecimal[columns.size()];
        List<Defect> defects = new ArrayList<>(0);
        members.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place == null) {
                defects.add(new Defect(name, "unknown_member", name));
            } else if (value.isContainerNode()) {
                defects.add(new Defect(name, "nested_member", name));
            } else if (!value.isNull()) {
                texts[place] = Row.storable(value.asText());
                numbers[place] = value.isNumber() && value.asText().length() < 40 ? number(value) : null;
            }
        });
        return new Row(line, texts, numbers, defects);
    }

    /** Null when its exponent is beyond all statistics. */
    private static BigDecimal number(JsonNode value) {
        BigDecimal number = value.decimalValue();
        return Math.abs(number.scale()) > MAX_EXPONENT ? null : number;
    }

    private Row broken(BulkLines.Line line) {
        String code = line.content() == null ? "line_too_long" : "invalid_json";
        return new Row(line.number(), blanks(), null, List.of(new Defect(null, code, null)));
    }

    private String[] blanks() {
        String[] texts = new String[columns.size()];
        java.util.Arrays.fill(texts, "");
        return texts;
    }

    /** The object of a line, or null when there is none. */
    private static JsonNode parse(BulkLines.Line line) throws IOException {
        if (line.content() == null) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(line.content());
            return node.isObject() ? node : null;
        } catch (JacksonException invalid) {
            return null;
        }
    }

    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new java.util.LinkedHashMap<>();
        object.properties().forEach(member -> {
            if (member.getKey().equals("extra") && member.getValue().isObject()) {
                member.getValue()
                        .properties()
                        .forEach(part -> members.put(Row.storable("extra." + part.getKey()), part.getValue()));
            } else {
                members.put(Row.storable(member.getKey()), member.getValue());
            }
        });
        return members;
    }

    @Override
    public double progress() {
        return size == 0 ? 1 : Math.min(1, (double) read.get() / size);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
