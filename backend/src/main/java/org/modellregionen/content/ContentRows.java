package org.modellregionen.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings entries of shipped files into their tables; members in camelCase are columns in snake_case. */
@ApplicationScoped
public class ContentRows {
    private final EntityManager entities;
    private final ObjectMapper json;

    ContentRows(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.ALWAYS);
    }

    /** The columns of an entry, to be completed with what the file does not hold. */
    public Map<String, Object> row(Record entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (RecordComponent member : entry.getClass().getRecordComponents()) {
            try {
                member.getAccessor().setAccessible(true);
                row.put(snakeCase(member.getName()), member.getAccessor().invoke(entry));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return row;
    }

    /** Inserts a row, or updates all its columns; {@code unique} is the column list that tells rows apart. */
    public void save(String table, String unique, Map<String, Object> row) {
        String columns = String.join(", ", row.keySet());
        String updates = row.keySet().stream()
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        entities.createNativeQuery("INSERT INTO " + table + " (" + columns + ") SELECT " + columns
                        + " FROM jsonb_populate_record(cast(null AS " + table + "), cast(:row AS jsonb))"
                        + " ON CONFLICT (" + unique + ") DO UPDATE SET " + updates)
                .setParameter("row", write(row))
                .executeUpdate();
    }

    public void delete(String table, Collection<UUID> ids) {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE id = ANY (:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    public void deleteParts(String table, String column, UUID id) {
        entities.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private String write(Map<String, Object> row) {
        try {
            return json.writeValueAsString(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase();
    }
}
