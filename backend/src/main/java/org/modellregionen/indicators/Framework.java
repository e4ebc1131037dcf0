package org.modellregionen.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of the table {@code framework} with its editions. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties(ignoreUnknown = true)
record Framework(
        UUID id,
        int version,
        String key,
        int position,
        String level,
        String region,
        Map<String, String> names,
        String responsible,
        String description,
        int indicators,
        List<Edition> editions) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Edition(String name, Integer year, String areas, Integer indicatorCount, String status, String evidence) {}
}
