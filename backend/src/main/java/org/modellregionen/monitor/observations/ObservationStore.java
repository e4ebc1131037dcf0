package org.modellregionen.monitor.observations;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.content.ContentFiles;

/** Reads observations through the views that hide what is protected, never the table itself. */
@ApplicationScoped
class ObservationStore {
    private static final TypeReference<Map<String, String>> EXTRA = new TypeReference<>() {};
    private static final String SELECT = """
            SELECT i.key, o.indicator_version, o.territory, o.period, o.population_group, o.sex, o.age, cast(o.extra AS text),
                o.value, o.numerator, o.denominator, o.range_low, o.range_high, o.status, o.source, o.note, o.vintage,
                o.edition_id FROM\s""";
    private static final String ORDER = """
             ORDER BY i.key, o.indicator_version, o.territory, o.period_to, o.period_from, o.population_group, o.sex, o.age,
                o.id LIMIT :limit OFFSET :offset""";
    /** Of each publisher the edition that was the newest at that moment. */
    private static final String THEN = """
            edition_observation o JOIN (SELECT DISTINCT ON (publisher) id FROM edition
                WHERE published <= :asOf AND (withdrawn IS NULL OR withdrawn > :asOf)
                ORDER BY publisher, number DESC) e ON e.id = o.edition_id""";

    private final EntityManager entities;
    private final ContentFiles json;

    ObservationStore(EntityManager entities, ContentFiles json) {
        this.entities = entities;
        this.json = json;
    }

    /** @param indicators ids, or null for all; {@code regions} likewise */
    Page<Observation> page(ObservationFilter filter, List<UUID> indicators, List<String> regions, PageRequest page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, indicators, regions, parameters);
        String from = from(filter, parameters) + " JOIN indicator i ON i.id = o.indicator_id" + where;
        Query count = entities.createNativeQuery("SELECT count(*) FROM " + from);
        Query items = entities.createNativeQuery(SELECT + from + "\n" + ORDER)
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset());
        parameters.forEach((name, value) -> {
            count.setParameter(name, value);
            items.setParameter(name, value);
        });
        return Page.of(read(items), page, ((Number) count.getSingleResult()).longValue());
    }

    private static String from(ObservationFilter filter, Map<String, Object> parameters) {
        if (filter.asOf != null) {
            parameters.put("asOf", filter.asOf);
        }
        if (filter.isWorking()) {
            return "working_observation o";
        }
        return filter.asOf == null ? "public_observation o" : THEN;
    }

    private static String where(
            ObservationFilter filter, List<UUID> indicators, List<String> regions, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.isWorking()) {
            conditions.add(
                    filter.asOf == null
                            ? "o.superseded IS NULL"
                            : "o.recorded <= :asOf AND (o.superseded IS NULL OR o.superseded > :asOf)");
        }
        if (indicators != null) {
            conditions.add("o.indicator_id = ANY (:indicators)");
            parameters.put("indicators", indicators.toArray(UUID[]::new));
        }
        if (filter.indicatorVersion != null) {
            conditions.add("o.indicator_version = :version");
            parameters.put("version", filter.indicatorVersion);
        }
        any(conditions, parameters, "publisher", regions == null ? List.of() : regions);
        any(conditions, parameters, "territory", ObservationFilter.of(filter.territory));
        any(conditions, parameters, "period", filter.periods());
        any(conditions, parameters, "population_group", ObservationFilter.of(filter.group));
        any(conditions, parameters, "sex", ObservationFilter.of(filter.sex));
        any(conditions, parameters, "age", ObservationFilter.of(filter.age));
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static void any(
            List<String> conditions, Map<String, Object> parameters, String column, List<String> values) {
        if (!values.isEmpty()) {
            conditions.add("o." + column + " = ANY (:" + column + ")");
            parameters.put(column, values.toArray(String[]::new));
        }
    }

    private List<Observation> read(Query query) {
        List<Observation> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            found.add(new Observation(
                    (String) c[0],
                    (Integer) c[1],
                    (String) c[2],
                    (String) c[3],
                    (String) c[4],
                    (String) c[5],
                    (String) c[6],
                    "{}".equals(c[7]) ? Map.of() : json.read((String) c[7], EXTRA),
                    (BigDecimal) c[8],
                    (BigDecimal) c[9],
                    (BigDecimal) c[10],
                    (BigDecimal) c[11],
                    (BigDecimal) c[12],
                    (String) c[13],
                    (String) c[14],
                    (String) c[15],
                    (Integer) c[16],
                    (UUID) c[17]));
        }
        return found;
    }
}
