package org.modellregionen.monitor.observations;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.modellregionen.common.ProblemException;
import org.modellregionen.monitor.AgeGroup;
import org.modellregionen.monitor.Period;
import org.modellregionen.monitor.PopulationGroup;
import org.modellregionen.monitor.Sex;

/** Which observations. Repeated values mean "or", different parameters mean "and". */
public class ObservationFilter {
    private static final int MOST = 500;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Set<String> STATES = Set.of("published", "working");

    @QueryParam("indicator")
    @Parameter(description = "Key, code or id of an indicator", example = "MRI-C1")
    List<String> indicator;

    @QueryParam("indicatorVersion")
    @Parameter(description = "Version of the definition; all when absent", schema = @Schema(minimum = "1"))
    Integer indicatorVersion;

    @QueryParam("territory")
    @Parameter(description = "Official key (AGS) with 2, 5 or 8 digits")
    List<String> territory;

    @QueryParam("region")
    @Parameter(description = "Key of the region that published", example = "kassel")
    List<String> region;

    @QueryParam("period")
    @Parameter(description = "As periods are written: 2024, 2024-H1, 2024-Q3, 2024-05, 2024-12-31, 2010/11, WS 2023/24")
    List<String> period;

    @QueryParam("group")
    @Parameter(description = "total, with_migration, without_migration, foreign or german")
    List<String> group;

    @QueryParam("sex")
    @Parameter(description = "total, female, male or diverse")
    List<String> sex;

    @QueryParam("age")
    @Parameter(description = "total or an age group such as 18-24 or 65+")
    List<String> age;

    @QueryParam("asOf")
    @Parameter(description = "State of that moment instead of the present one")
    Instant asOf;

    @QueryParam("state")
    @Parameter(
            description =
                    "published, or working: what the next edition of the own region would show; for those who work on it")
    String state;

    boolean isWorking() {
        return "working".equals(state);
    }

    /** @throws ProblemException (400) for any value that means nothing */
    void check() {
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.invalidParameter("state", "must be published or working");
        }
        if (asOf != null && (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST))) {
            throw ProblemException.invalidParameter("asOf", "must be a moment of this or the last century");
        }
        if (indicatorVersion != null && indicatorVersion < 1) {
            throw ProblemException.invalidParameter("indicatorVersion", "must be at least 1");
        }
        for (String ags : of(territory)) {
            if (!ags.matches("06(\\d{3}(\\d{3})?)?")) {
                throw ProblemException.invalidParameter("territory", "must be an official key with 2, 5 or 8 digits");
            }
        }
        require("group", group, value -> PopulationGroup.of(value).isPresent());
        require("sex", sex, value -> Sex.of(value).isPresent());
        require("age", age, value -> AgeGroup.of(value).isPresent());
        List<List<String>> all =
                List.of(of(indicator), of(territory), of(region), of(period), of(group), of(sex), of(age));
        if (all.stream().anyMatch(values -> values.size() > MOST)) {
            throw ProblemException.invalidParameter("indicator", "at most " + MOST + " values of each parameter");
        }
    }

    private static void require(String name, List<String> values, java.util.function.Predicate<String> known) {
        for (String value : of(values)) {
            if (!known.test(value)) {
                throw ProblemException.invalidParameter(name, "has no such value");
            }
        }
    }

    /** As they are stored. */
    List<String> periods() {
        List<String> periods = new ArrayList<>();
        for (String text : of(period)) {
            periods.add(Period.parse(text)
                    .orElseThrow(() -> ProblemException.invalidParameter("period", "must be a period such as 2024"))
                    .text());
        }
        return periods;
    }

    static List<String> of(List<String> values) {
        return values == null ? List.of() : values;
    }
}
