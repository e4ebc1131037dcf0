package org.modellregionen.regions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Deltas;
import org.modellregionen.changes.Held;
import org.modellregionen.common.Days;
import org.modellregionen.common.ProblemException;

/** The regions of the programme, for all who refer to one by its key. */
@ApplicationScoped
public class Regions {
    private final Held<Map<String, Region>> regions;

    Regions(RegionStore store, Deltas deltas) {
        this.regions = new Held<>(() -> deltas.newest(ChangeType.REGION), store::all);
    }

    /** The keys of all regions, in their order. */
    public Set<String> keys() {
        return all().keySet();
    }

    public boolean exists(String key) {
        return key != null && all().containsKey(key);
    }

    /**
     * The keys that a filter names.
     *
     * @throws ProblemException (400) when there is no such region
     */
    public List<String> require(String parameter, List<String> keys) {
        if (!keys().containsAll(keys)) {
            throw ProblemException.invalidParameter(
                    parameter, "must be the key of a region; known are " + String.join(", ", keys()));
        }
        return keys;
    }

    /** The region's name in that language, else in German; empty when there is no such region. */
    public Optional<String> name(String key, String language) {
        return Optional.ofNullable(all().get(key)).map(region -> nameOf(region, language));
    }

    /** Keys (AGS) of the units that the region consists of today; empty when there is no such region. */
    public List<String> territories(String key) {
        Region region = all().get(key);
        return region == null
                ? List.of()
                : region.territories().stream()
                        .filter(member -> member.isWhole() && member.isValidOn(Days.today()))
                        .map(Region.Member::ags)
                        .toList();
    }

    /** Keys (AGS) of all units that the region lay in on that day, wholly or in part. */
    public List<String> territories(String key, LocalDate day) {
        Region region = all().get(key);
        return region == null
                ? List.of()
                : region.territories().stream()
                        .filter(member -> member.isValidOn(day))
                        .map(Region.Member::ags)
                        .toList();
    }

    static String nameOf(Region region, String language) {
        String name = region.names().get(language);
        return name != null ? name : region.names().get("de");
    }

    @Transactional
    Map<String, Region> all() {
        return regions.get();
    }

    /** @throws ProblemException (404) when there is none with this key or id */
    Region require(String keyOrId) {
        Region byKey = all().get(keyOrId);
        return byKey != null
                ? byKey
                : all().values().stream()
                        .filter(region -> region.id().toString().equals(keyOrId))
                        .findAny()
                        .orElseThrow(ProblemException::notFound);
    }

    Collection<Region> list() {
        return all().values();
    }
}
