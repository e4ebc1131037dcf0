package org.modellregionen.indicators;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Ids;
import org.modellregionen.content.ContentFiles;
import org.modellregionen.content.ContentRows;
import org.modellregionen.content.SearchSource;
import org.modellregionen.content.ShippedContent;
import org.modellregionen.content.ShippedRows;
import org.modellregionen.content.ShippedRows.Difference;
import org.modellregionen.vocabulary.CodeLabels;

/** The frameworks with their editions, the 108 definitions and the mappings between them. */
@ApplicationScoped
class IndicatorContent implements ShippedContent {
    private static final String FRAMEWORKS = "db/reference/frameworks.json";
    private static final String INDICATORS = "db/reference/indicators.json";
    private static final String MAPPINGS = "db/reference/indicator-mappings.json";

    private final ContentFiles files;
    private final ContentRows rows;
    private final Changes changes;
    private final ShippedRows shipped;
    private final EntityManager entities;

    IndicatorContent(
            ContentFiles files, ContentRows rows, Changes changes, EntityManager entities, ShippedRows shipped) {
        this.files = files;
        this.rows = rows;
        this.changes = changes;
        this.shipped = shipped;
        this.entities = entities;
    }

    record FrameworkEntry(
            String key,
            Map<String, String> names,
            String responsible,
            String level,
            String description,
            List<EditionEntry> editions) {}

    record EditionEntry(
            String name, Integer year, String areas, Integer indicatorCount, String status, String evidence) {}

    record Definition(
            String key,
            String code,
            String framework,
            int version,
            Map<String, String> names,
            String kind,
            String dimension,
            String fieldOfAction,
            String otherField,
            String numerator,
            String denominator,
            String unit,
            BigDecimal multiplier,
            Integer decimals,
            String direction,
            String aggregation,
            List<String> breakdowns,
            String sourceStatistic,
            String periodicity,
            String municipalAvailability,
            List<String> codesInOlderEditions,
            String definitionStatus,
            String confidence,
            String evidence,
            String note) {}

    record MappingEntry(String indicator, String target, String targetFramework, String targetName, String relation) {}

    @Override
    public int order() {
        return 62;
    }

    @Override
    public List<String> files() {
        return List.of(FRAMEWORKS, INDICATORS, MAPPINGS, CodeLabels.FILE);
    }

    @Override
    public void load(Instant stamp) {
        List<FrameworkEntry> frameworks = files.json(FRAMEWORKS, new TypeReference<>() {});
        List<Definition> definitions = files.json(INDICATORS, new TypeReference<>() {});
        List<MappingEntry> mappings = files.json(MAPPINGS, new TypeReference<>() {});
        IndicatorSources sources = new IndicatorSources(frameworks, definitions, mappings, files.hash(CodeLabels.FILE));
        Difference ofFrameworks = shipped.compare(ChangeType.FRAMEWORK.key(), sources.ofFrameworks());
        Difference ofIndicators = shipped.compare(ChangeType.INDICATOR.key(), sources.ofIndicators());
        Set<UUID> edited = edited();
        for (int i = 0; i < frameworks.size(); i++) {
            UUID id = IndicatorSources.id(frameworks.get(i));
            if (ofFrameworks.changed().contains(id) && !edited.contains(id)) {
                loadFramework(frameworks.get(i), i, stamp);
            }
        }
        for (int i = 0; i < definitions.size(); i++) {
            UUID id = IndicatorSources.id(definitions.get(i));
            if (ofIndicators.changed().contains(id) && !edited.contains(id)) {
                loadDefinition(definitions.get(i), i, stamp);
            }
        }
        rows.delete("indicator", ofIndicators.gone());
        loadMappings(definitions, mappings, edited);
        List<UUID> goneFrameworks = deleteFrameworks(ofFrameworks.gone());
        changes.record(ChangeType.FRAMEWORK, ofFrameworks.changed(), stamp, false);
        changes.record(ChangeType.FRAMEWORK, goneFrameworks, stamp, true);
        changes.record(ChangeType.INDICATOR, ofIndicators.changed(), stamp, false);
        changes.record(ChangeType.INDICATOR, ofIndicators.gone(), stamp, true);
    }

    private void loadFramework(FrameworkEntry entry, int position, Instant stamp) {
        UUID id = IndicatorSources.id(entry);
        Map<String, Object> row = rows.row(entry);
        row.remove("editions");
        row.put("id", id);
        row.put("position", position);
        row.put("modified", stamp);
        rows.save("framework", "id", row);
        entities.createNativeQuery("DELETE FROM framework_edition WHERE framework = :key")
                .setParameter("key", entry.key)
                .executeUpdate();
        for (int i = 0; i < entry.editions.size(); i++) {
            Map<String, Object> edition = rows.row(entry.editions.get(i));
            edition.put("framework", entry.key);
            edition.put("position", i);
            rows.save("framework_edition", "framework, position", edition);
        }
    }

    private void loadDefinition(Definition definition, int position, Instant stamp) {
        UUID id = IndicatorSources.id(definition);
        Map<String, Object> indicator = new LinkedHashMap<>();
        indicator.put("id", id);
        indicator.put("key", definition.key);
        indicator.put("code", definition.code);
        indicator.put("framework", definition.framework);
        indicator.put("position", position);
        indicator.put("current_version", definition.version);
        indicator.put("modified", stamp);
        rows.save("indicator", "id", indicator);
        Map<String, Object> version = rows.row(definition);
        version.keySet().removeAll(List.of("key", "code", "framework"));
        version.put("indicator_id", id);
        version.put("created", stamp);
        version.put("search_source", searchSource(definition));
        rows.save("indicator_version", "indicator_id, version", version);
    }

    /** What people have edited goes its own way and is not replaced by what is shipped. */
    @SuppressWarnings("unchecked")
    private Set<UUID> edited() {
        return new HashSet<>(entities.createNativeQuery(
                        "SELECT id FROM indicator WHERE edits > 0 UNION SELECT id FROM framework WHERE version > 0",
                        UUID.class)
                .getResultList());
    }

    /** A framework that somebody has added definitions to goes on without being shipped. */
    @SuppressWarnings("unchecked")
    private List<UUID> deleteFrameworks(List<UUID> gone) {
        return entities.createNativeQuery(
                        "DELETE FROM framework f WHERE id = ANY (:ids)"
                                + " AND NOT EXISTS (SELECT 1 FROM indicator i WHERE i.framework = f.key) RETURNING id",
                        UUID.class)
                .setParameter("ids", gone.toArray(UUID[]::new))
                .getResultList();
    }

    /** All anew, since they name each other; those of indicators that people have added stay. */
    private void loadMappings(List<Definition> definitions, List<MappingEntry> mappings, Set<UUID> edited) {
        entities.createNativeQuery("DELETE FROM indicator_mapping WHERE indicator_id = ANY (:ids)")
                .setParameter(
                        "ids",
                        definitions.stream()
                                .map(IndicatorSources::id)
                                .filter(id -> !edited.contains(id))
                                .toArray(UUID[]::new))
                .executeUpdate();
        Map<String, Integer> positions = new HashMap<>();
        for (MappingEntry entry : mappings) {
            if (edited.contains(Ids.named("indicator", entry.indicator))) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("indicator_id", Ids.named("indicator", entry.indicator));
            row.put("position", positions.merge(entry.indicator, 1, Integer::sum) - 1);
            row.put("target_id", entry.target == null ? null : Ids.named("indicator", entry.target));
            row.put("target_framework", entry.targetFramework);
            row.put("target_name", entry.targetName);
            row.put("relation", entry.relation);
            rows.save("indicator_mapping", "indicator_id, position", row);
        }
    }

    private static String searchSource(Definition definition) {
        return new SearchSource()
                .add(definition.names.values())
                .add(definition.key)
                .add(definition.code)
                .add(definition.otherField)
                .add(definition.numerator)
                .add(definition.denominator)
                .add(definition.sourceStatistic)
                .add(definition.note)
                .toString();
    }
}
