package org.modellregionen.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An indicator in one version of its definition, with its mappings seen from its own end. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Indicator(
        UUID id,
        String key,
        String code,
        String framework,
        Map<String, String> frameworkNames,
        int currentVersion,
        int edits,
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
        String note,
        List<Integer> versions,
        List<Mapping> mappings) {

    /** {@code key} is null for a subject of the other framework that has no definition here. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Mapping(String relation, UUID id, String key, String code, String framework, Map<String, String> names) {}
}
