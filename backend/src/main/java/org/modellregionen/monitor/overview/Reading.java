package org.modellregionen.monitor.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modellregionen.monitor.overview.RegionMonitor.Gap;
import org.modellregionen.monitor.overview.RegionMonitor.Point;
import org.modellregionen.monitor.overview.RegionMonitor.Series;

/** What series of shown values say: newest value, trend, progress and gap. The rules stand in docs/monitor.md. */
final class Reading {
    private static final int LOOKING_BACK = 5;
    private static final BigDecimal STEADY = new BigDecimal("0.02");
    private static final List<List<String>> COMPARED =
            List.of(List.of("with_migration", "without_migration"), List.of("foreign", "german"));

    private Reading() {}

    static Optional<Point> newest(List<Series> series) {
        List<Point> shown = shown(series, "total");
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
    }

    /** Null with fewer than two values. */
    static String trend(List<Series> series) {
        List<Point> shown = shown(series, "total");
        if (shown.size() < 2) {
            return null;
        }
        BigDecimal newest = shown.get(shown.size() - 1).value();
        BigDecimal before = shown.get(Math.max(0, shown.size() - 1 - LOOKING_BACK)).value();
        BigDecimal change = newest.subtract(before);
        if (change.abs().compareTo(before.abs().multiply(STEADY)) <= 0) {
            return "steady";
        }
        return change.signum() > 0 ? "rising" : "falling";
    }

    static String progress(String trend, String direction) {
        if (trend == null || direction == null || direction.equals("neutral")) {
            return null;
        }
        if (trend.equals("steady")) {
            return trend;
        }
        return trend.equals("rising") == direction.equals("higher") ? "better" : "worse";
    }

    /** Of the newest period in which both groups are shown. */
    static Gap gap(List<Series> series) {
        for (List<String> pair : COMPARED) {
            List<Point> ones = shown(series, pair.get(0));
            List<Point> others = shown(series, pair.get(1));
            for (int i = ones.size() - 1; i >= 0; i--) {
                Point one = ones.get(i);
                Optional<Point> other = others.stream()
                        .filter(point -> point.period().equals(one.period()))
                        .findAny();
                if (other.isPresent()) {
                    return gap(pair, one, other.get());
                }
            }
        }
        return null;
    }

    private static Gap gap(List<String> pair, Point one, Point other) {
        BigDecimal ratio = other.value().signum() == 0
                ? null
                : one.value().divide(other.value(), 2, RoundingMode.HALF_UP);
        return new Gap(
                one.period(),
                pair.get(0),
                pair.get(1),
                one.value().subtract(other.value()),
                ratio,
                one.denominator(),
                other.denominator());
    }

    private static List<Point> shown(List<Series> series, String group) {
        List<Point> shown = new ArrayList<>();
        for (Series each : series) {
            if (each.group().equals(group)) {
                each.points().stream().filter(point -> point.value() != null).forEach(shown::add);
            }
        }
        return shown;
    }
}
