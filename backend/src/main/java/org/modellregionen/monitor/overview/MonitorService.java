package org.modellregionen.monitor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.identity.Caller;
import org.modellregionen.indicators.IndicatorSets;
import org.modellregionen.indicators.IndicatorView;
import org.modellregionen.monitor.editions.Edition;
import org.modellregionen.monitor.editions.Editions;
import org.modellregionen.monitor.overview.RegionMonitor.Entry;
import org.modellregionen.monitor.overview.RegionMonitor.Field;
import org.modellregionen.monitor.overview.RegionMonitor.Point;
import org.modellregionen.monitor.overview.RegionMonitor.Published;
import org.modellregionen.monitor.overview.RegionMonitor.Series;
import org.modellregionen.regions.Regions;

/** The monitor of a region at a glance, from its newest published edition. */
@ApplicationScoped
class MonitorService {
    private final Editions editions;
    private final IndicatorSets sets;
    private final SeriesStore store;
    private final Regions regions;

    MonitorService(Editions editions, IndicatorSets sets, SeriesStore store, Regions regions) {
        this.editions = editions;
        this.sets = sets;
        this.store = store;
        this.regions = regions;
    }

    @Transactional
    RegionMonitor of(String region, String language) {
        Caller.requireVisible(regions.exists(region));
        List<IndicatorView> indicators = sets.definitions(region, language);
        Published published = editions.newest(region).map(MonitorService::published).orElse(null);
        Map<UUID, List<Series>> series =
                published == null ? Map.of() : store.of(region, regions.territories(region), indicators);
        Map<String, Field> fields = new LinkedHashMap<>();
        for (IndicatorView indicator : indicators) {
            IndicatorView.Field field = indicator.fieldOfAction();
            String label = field == null ? indicator.otherField() : field.label();
            fields.computeIfAbsent(
                            label, name -> new Field(field == null ? null : field.key(), label, new ArrayList<>()))
                    .indicators()
                    .add(entry(indicator, series.getOrDefault(indicator.id(), List.of())));
        }
        return new RegionMonitor(region, published, List.copyOf(fields.values()), language);
    }

    private static Published published(Edition edition) {
        return new Published(
                edition.id(),
                edition.number(),
                edition.title(),
                edition.text(),
                edition.published(),
                edition.contentHash());
    }

    private static Entry entry(IndicatorView indicator, List<Series> series) {
        Point newest = Reading.newest(series).orElse(null);
        String trend = Reading.trend(series);
        return new Entry(
                indicator.key(),
                indicator.version(),
                indicator.name(),
                indicator.unit(),
                indicator.decimals(),
                indicator.direction(),
                newest,
                trend,
                Reading.progress(trend, indicator.direction()),
                Reading.gap(series),
                series);
    }
}
