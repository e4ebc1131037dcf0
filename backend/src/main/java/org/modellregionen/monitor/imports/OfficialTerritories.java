package org.modellregionen.monitor.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellregionen.common.Days;
import org.modellregionen.monitor.imports.lines.TerritoryLookup;
import org.modellregionen.regions.Regions;
import org.modellregionen.territories.Level;
import org.modellregionen.territories.Territories;
import org.modellregionen.territories.Territory;

/** The units of the Land as one publisher may deliver them. */
final class OfficialTerritories implements TerritoryLookup {
    static final String LAND = "land";
    /** Key of the Land that this installation serves; all others are abroad. */
    private static final String HOME = "06";

    private final Territories territories;
    private final Regions regions;
    private final String publisher;
    private final Map<LocalDate, Set<String>> own = new HashMap<>();

    OfficialTerritories(Territories territories, Regions regions, String publisher) {
        this.territories = territories;
        this.regions = regions;
        this.publisher = publisher;
    }

    @Override
    public Found byKey(String ags, LocalDate day) {
        return territories.find(ags, day).map(unit -> own(unit, day)).orElseGet(() -> gone(ags, day));
    }

    @Override
    public Found byName(String name, LocalDate day) {
        List<Territory> found = territories.called(name, day);
        if (found.size() > 1) {
            String keys = found.stream()
                    .map(unit -> unit.ags() + " " + (unit.kind() == null ? "" : unit.kind()))
                    .collect(Collectors.joining(", "));
            return Found.of(Outcome.AMBIGUOUS, keys);
        }
        if (found.isEmpty()) {
            return territories.called(name, Days.today()).stream()
                    .findFirst()
                    .map(unit -> gone(unit.ags(), day))
                    .orElse(Found.of(Outcome.UNKNOWN, null));
        }
        return own(found.get(0), day);
    }

    private Found own(Territory unit, LocalDate day) {
        if (unit.level() == Level.ADMIN_REGION) {
            return Found.of(Outcome.WRONG_LEVEL, unit.name());
        }
        boolean allowed = publisher.equals(LAND)
                || isOwn(unit.ags(), day)
                || territories.ancestorsOf(unit.ags(), day).stream().anyMatch(above -> isOwn(above.ags(), day));
        return allowed ? new Found(Outcome.FOUND, unit.ags(), null) : Found.of(Outcome.OUTSIDE_REGION, unit.name());
    }

    /** A region that joined later may deliver what lies before; then its present units count. */
    private boolean isOwn(String ags, LocalDate day) {
        return own.computeIfAbsent(day, asked -> Set.copyOf(regions.territories(publisher, asked)))
                        .contains(ags)
                || own.computeIfAbsent(Days.today(), asked -> Set.copyOf(regions.territories(publisher, asked)))
                        .contains(ags);
    }

    private Found gone(String ags, LocalDate day) {
        Optional<Territory> latest = territories.latest(ags);
        if (latest.isEmpty()) {
            return Found.of(ags.startsWith(HOME) ? Outcome.UNKNOWN : Outcome.FOREIGN, null);
        }
        Territory unit = latest.get();
        if (unit.validTo() != null && day.isAfter(unit.validTo())) {
            String after = unit.successors().stream()
                    .map(change -> "Seit " + change.date() + ": " + change.ags() + " " + change.name() + ".")
                    .collect(Collectors.joining(" "));
            return Found.of(Outcome.ABOLISHED, after.isEmpty() ? "Bis " + unit.validTo() + "." : after);
        }
        return Found.of(Outcome.NOT_YET, unit.validFrom() == null ? null : "Erst seit " + unit.validFrom() + ".");
    }
}
