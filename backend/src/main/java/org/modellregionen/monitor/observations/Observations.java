package org.modellregionen.monitor.observations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;
import org.modellregionen.indicators.Definitions;
import org.modellregionen.indicators.Definitions.Definition;
import org.modellregionen.regions.Regions;

/** Observations as they may be seen: published ones by everybody, working ones by those of the region who work on them. */
@ApplicationScoped
class Observations {
    private final ObservationStore store;
    private final Definitions definitions;
    private final Regions regions;
    private final Caller caller;

    Observations(ObservationStore store, Definitions definitions, Regions regions, Caller caller) {
        this.store = store;
        this.definitions = definitions;
        this.regions = regions;
        this.caller = caller;
    }

    @Transactional
    Page<Observation> list(ObservationFilter filter, PageRequest page) {
        filter.check();
        List<String> asked = regions.require("region", ObservationFilter.of(filter.region));
        List<String> publishers = filter.isWorking() ? working(asked) : asked;
        return store.page(filter, indicators(filter), publishers, page);
    }

    private List<String> working(List<String> asked) {
        Caller.require(!caller.isAnonymous());
        List<String> own = caller.regions().stream()
                .filter(region -> caller.inRegion(Roles.COORDINATION, region)
                        || caller.inRegion(Roles.STATISTICS, region)
                        || caller.inRegion(Roles.HEAD, region))
                .toList();
        Caller.require(!own.isEmpty() && own.containsAll(asked));
        return asked.isEmpty() ? own : asked;
    }

    private List<UUID> indicators(ObservationFilter filter) {
        List<String> names = ObservationFilter.of(filter.indicator);
        return names.isEmpty()
                ? null
                : names.stream()
                        .map(name -> definitions
                                .find(name, null)
                                .map(Definition::id)
                                .orElseThrow(() -> ProblemException.invalidParameter(
                                        "indicator", "must be the key, code or id of a known indicator")))
                        .toList();
    }
}
