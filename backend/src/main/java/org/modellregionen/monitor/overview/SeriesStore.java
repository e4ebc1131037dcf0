package org.modellregionen.monitor.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.indicators.IndicatorView;
import org.modellregionen.monitor.overview.RegionMonitor.Point;
import org.modellregionen.monitor.overview.RegionMonitor.Series;

/**
 * The series of a region from what is shown of its territories. Values of several territories are added up, numerators by
 * numerators; as only shown values go in, a sum gives away nothing that they do not. One that is missing or kept secret
 * leaves the sum out.
 */
@ApplicationScoped
class SeriesStore {
    private static final int DIGITS = 12;

    private final EntityManager entities;

    SeriesStore(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, List<Series>> of(String region, Collection<String> territories, Collection<IndicatorView> indicators) {
        Map<UUID, IndicatorView> byId = new HashMap<>();
        indicators.forEach(indicator -> byId.put(indicator.id(), indicator));
        Map<UUID, Map<String, List<Point>>> points = new HashMap<>();
        for (Object row : entities.createNativeQuery("""
                        SELECT o.indicator_id, o.population_group, o.period, count(*), count(o.value), sum(o.value),
                            sum(o.numerator), sum(o.denominator), min(o.status), bool_or(o.status = 'confidential')
                        FROM public_observation o JOIN unnest(cast(:ids AS uuid[]), cast(:versions AS int[])) v(id, version)
                            ON v.id = o.indicator_id AND v.version = o.indicator_version
                        WHERE o.publisher = :region AND o.territory = ANY (:territories) AND o.sex = 'total'
                            AND o.age = 'total' AND o.extra = '{}'
                        GROUP BY 1, 2, 3, o.period_to, o.period_from ORDER BY o.period_to, o.period_from""")
                .setParameter("region", region)
                .setParameter("territories", territories.toArray(String[]::new))
                .setParameter("ids", byId.keySet().toArray(UUID[]::new))
                .setParameter("versions", byId.values().stream().map(IndicatorView::version).toArray(Integer[]::new))
                .getResultList()) {
            Object[] c = (Object[]) row;
            UUID id = (UUID) c[0];
            points.computeIfAbsent(id, key -> new LinkedHashMap<>())
                    .computeIfAbsent((String) c[1], key -> new ArrayList<>())
                    .add(point(c, byId.get(id), territories.size()));
        }
        Map<UUID, List<Series>> series = new HashMap<>();
        points.forEach((id, byGroup) -> series.put(
                id,
                byGroup.entrySet().stream()
                        .map(group -> new Series(group.getKey(), group.getValue()))
                        .toList()));
        return series;
    }

    private static Point point(Object[] c, IndicatorView indicator, int territories) {
        int rows = ((Number) c[3]).intValue();
        int shown = ((Number) c[4]).intValue();
        BigDecimal numerator = (BigDecimal) c[6];
        BigDecimal denominator = (BigDecimal) c[7];
        boolean complete = shown == territories;
        BigDecimal value = !complete ? null : rows == 1 ? (BigDecimal) c[5] : combined(c, indicator);
        String status = (Boolean) c[9] ? "confidential" : value == null ? "missing" : (String) c[8];
        return new Point(
                (String) c[2],
                value,
                value == null ? null : numerator,
                value == null ? null : denominator,
                status,
                shown,
                territories);
    }

    private static BigDecimal combined(Object[] c, IndicatorView indicator) {
        BigDecimal numerator = (BigDecimal) c[6];
        BigDecimal denominator = (BigDecimal) c[7];
        if ("sum".equals(indicator.aggregation())) {
            return (BigDecimal) c[5];
        }
        if (!"ratio_of_sums".equals(indicator.aggregation())
                || numerator == null
                || denominator == null
                || denominator.signum() == 0) {
            return null;
        }
        BigDecimal multiplier = indicator.multiplier() == null ? BigDecimal.ONE : indicator.multiplier();
        int decimals = indicator.decimals() == null ? 1 : indicator.decimals();
        return numerator
                .multiply(multiplier)
                .divide(denominator, DIGITS, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
