package org.modellregionen.monitor.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a region stands, by the newest published edition of its monitor. */
@Schema(name = "RegionMonitor")
public record RegionMonitor(
        @Schema(example = "kassel") String region,
        @Schema(nullable = true, description = "Absent as long as nothing is published") Published edition,
        @Schema(description = "In the order of the region's set") List<Field> fields,
        @Schema(description = "Language of the texts", example = "de") String language) {

    @Schema(name = "MonitorEdition")
    public record Published(
            UUID id,
            @Schema(example = "3") int number,
            @Schema(example = "Integrationsmonitor 2026") String title,
            @Schema(nullable = true) String text,
            Instant published,
            String contentHash) {}

    @Schema(name = "MonitorField")
    public record Field(
            @Schema(nullable = true, example = "bildung-ausbildung", description = "Absent outside the fields of action")
            String key,

            @Schema(example = "Bildung und Ausbildung") String label,
            List<Entry> indicators) {}

    @Schema(name = "MonitorIndicator")
    public record Entry(
            @Schema(example = "MRI-C1") String key,
            @Schema(example = "1") int version,
            @Schema(example = "Betreuungsquote der Kinder unter 3 Jahren") String name,
            @Schema(nullable = true, example = "%") String unit,
            @Schema(nullable = true, example = "1") Integer decimals,
            @Schema(nullable = true, description = "higher, lower or neutral") String direction,
            @Schema(nullable = true, description = "The newest value of all groups together that is shown") Point newest,

            @Schema(
                    nullable = true,
                    example = "rising",
                    enumeration = {"rising", "falling", "steady"},
                    description = "Newest value against the one five periods before, or the oldest; steady: within 2 %")
            String trend,

            @Schema(
                    nullable = true,
                    example = "better",
                    enumeration = {"better", "worse", "steady"},
                    description = "The trend by the indicator's direction")
            String progress,

            @Schema(nullable = true) Gap gap,
            List<Series> series) {}

    @Schema(name = "MonitorSeries")
    public record Series(
            @Schema(example = "total") String group,
            @Schema(description = "Oldest first") List<Point> points) {}

    @Schema(name = "MonitorPoint")
    public record Point(
            @Schema(example = "2024") String period,
            @Schema(nullable = true, example = "38.4") BigDecimal value,
            @Schema(nullable = true, example = "1920") BigDecimal numerator,
            @Schema(nullable = true, example = "5000") BigDecimal denominator,
            @Schema(example = "normal") String status,

            @Schema(example = "1", description = "Territories of the region that the value covers")
            int covered,

            @Schema(example = "1", description = "Territories of the region") int territories) {}

    /** Difference and ratio of two groups with both bases. */
    @Schema(name = "MonitorGap")
    public record Gap(
            @Schema(example = "2024") String period,
            @Schema(example = "foreign") String group,
            @Schema(example = "german") String comparedWith,

            @Schema(example = "-12.3", description = "In the unit of the indicator; percentage points for shares")
            BigDecimal difference,

            @Schema(nullable = true, example = "0.76") BigDecimal ratio,
            @Schema(nullable = true) BigDecimal base,
            @Schema(nullable = true) BigDecimal comparedBase) {}
}
