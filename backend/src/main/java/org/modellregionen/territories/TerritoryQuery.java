package org.modellregionen.territories;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.modellregionen.common.Days;
import org.modellregionen.common.NameOrder;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.Sort;

/** Which units a list shall hold. */
public class TerritoryQuery {
    private static final int MAX_LENGTH = 100;
    private static final Comparator<Territory> BY_AGS =
            Comparator.comparing(Territory::ags).thenComparing(Territory::id);
    private static final Map<String, Comparator<Territory>> SORT = Map.of(
            "ags", Comparator.comparing(Territory::ags),
            "name", Comparator.comparing(Territory::name, NameOrder.of("de")),
            "population", Comparator.comparingInt(Territory::inhabitants));

    @QueryParam("level")
    @Parameter(
            description = "Only units of this level; repeat it for several",
            schema =
                    @Schema(
                            type = SchemaType.ARRAY,
                            implementation = String.class,
                            enumeration = {"land", "admin_region", "county", "municipality", "unincorporated"}))
    List<String> level;

    @QueryParam("asOf")
    @Parameter(
            description = "The units of this day; today when absent",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    String asOf;

    @QueryParam("parent")
    @Parameter(
            description = "Key of the unit above; with a level its units of that level at any depth",
            example = "06435")
    String parent;

    @QueryParam("q")
    @Parameter(description = "Words that begin a word of the name, the key or a postcode", example = "hanau")
    String q;

    @QueryParam("sort")
    @Parameter(description = "Order out of ags, name, population; - for descending", example = "-population")
    String sort;

    LocalDate day() {
        return Days.parse("asOf", asOf, Days.today());
    }

    /** @throws ProblemException (400) for any value that means nothing */
    List<Territory> find(Gazetteer gazetteer) {
        Set<Level> levels = levels();
        LocalDate day = day();
        Comparator<Territory> order = Sort.comparator(sort, SORT, BY_AGS);
        if (parent != null && !gazetteer.isKnown(parent)) {
            throw ProblemException.invalidParameter("parent", "is not the key of a unit");
        }
        if (q != null && q.length() > MAX_LENGTH) {
            throw ProblemException.invalidParameter("q", "must not have more than " + MAX_LENGTH + " characters");
        }
        if (q != null && !q.isBlank() && Names.plain(q).isEmpty()) {
            return List.of();
        }
        List<String> words =
                q == null || q.isBlank() ? List.of() : List.of(Names.plain(q).split(" "));
        List<String> spelled =
                q == null || q.isBlank() ? List.of() : List.of(Names.normal(q).split(" "));
        return gazetteer
                .on(
                        day,
                        unit -> (levels.isEmpty() || levels.contains(unit.level()))
                                && (parent == null || isBelow(gazetteer, unit, day, !levels.isEmpty()))
                                && (gazetteer.matches(unit, spelled) || gazetteer.matches(unit, words)))
                .stream()
                .sorted(order)
                .toList();
    }

    private boolean isBelow(Gazetteer gazetteer, Territory unit, LocalDate day, boolean anyDepth) {
        return parent.equals(unit.parent())
                || anyDepth
                        && gazetteer.ancestors(unit.ags(), day).stream()
                                .anyMatch(above -> above.ags().equals(parent));
    }

    private Set<Level> levels() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String key : level == null ? List.<String>of() : level) {
            Level known = Level.of(key);
            if (known == null) {
                throw ProblemException.invalidParameter(
                        "level", "must be land, admin_region, county, municipality or unincorporated");
            }
            levels.add(known);
        }
        return levels;
    }
}
