package org.modellregionen.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Held;
import org.modellregionen.territories.Territory.Point;

/**
 * Official units as of any day. Whoever holds a key of the past asks with the date of its own data: a sum over a county
 * uses the units of that day.
 */
@ApplicationScoped
public class Territories {
    private final Held<Gazetteer> gazetteer;

    Territories(TerritoryStore store, Deltas deltas) {
        this.gazetteer = new Held<>(() -> deltas.newest(ChangeType.TERRITORY), () -> new Gazetteer(store.all()));
    }

    /** A place with its centre, as found by name or postcode. */
    public record Place(String ags, String name, Point centre) {}

    /** Whether there is or was a unit with this key. */
    public boolean isKnown(String ags) {
        return gazetteer().isKnown(ags);
    }

    /** The unit with this key on that day. */
    public Optional<Territory> find(String ags, LocalDate asOf) {
        return gazetteer().find(ags, asOf);
    }

    /** The newest period of the unit with this key, also when it has ended. */
    public Optional<Territory> latest(String ags) {
        List<Territory> periods = gazetteer().periods(ags);
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    /** The units directly below, in the order of their keys. */
    public List<Territory> children(String ags, LocalDate asOf) {
        return gazetteer().on(asOf, unit -> ags.equals(unit.parent()));
    }

    /**
     * The units that are called exactly so on that day, by name or official name, with or without what they are: Landkreis
     * Kassel, Kassel (Landkreis), Hanau (Stadt). A city that is both county and municipality is named once, as municipality.
     */
    public List<Territory> called(String name, LocalDate asOf) {
        return gazetteer().called(name, asOf);
    }

    /** The units above, nearest first; empty for the Land and for what is not there on that day. */
    public List<Territory> ancestorsOf(String ags, LocalDate asOf) {
        return gazetteer().ancestors(ags, asOf);
    }

    /** The municipality, else the unit, that a name or a postcode of five digits means on that day. */
    public Optional<Place> resolvePlace(String nameOrPostcode, LocalDate asOf) {
        return gazetteer().place(nameOrPostcode, asOf).map(unit -> new Place(unit.ags(), unit.name(), unit.centre()));
    }

    @Transactional
    Gazetteer gazetteer() {
        return gazetteer.get();
    }
}
