package org.modellregionen.atlas.search.engine;

import java.util.Comparator;
import java.util.List;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;
import org.modellregionen.atlas.search.engine.HitCollector.Kept;

/** Lets fresh and near offers rise a little among the best. */
public final class Ranking {
    /** The best so many are ranked anew; always the same number, so that pages fit together. */
    public static final int WINDOW = 100;

    private static final double FRESHNESS = 0.04;
    private static final double NEARNESS = 0.15;
    private static final double DAY_MICROS = 86_400e6;
    private static final double HALF_FRESH_DAYS = 90;
    private static final double HALF_NEAR_METRES = 3_000;

    private Ranking() {}

    public static int window(EngineQuery query) {
        int wanted = query.offset() + query.size();
        return isRanked(query) ? Math.max(WINDOW, wanted) : wanted;
    }

    public static boolean isRanked(EngineQuery query) {
        return query.text() != null && query.order() == Order.RELEVANCE && query.size() > 0;
    }

    static List<Kept> ranked(EngineQuery query, HitCollector collector) {
        List<Kept> best = collector.best();
        if (!isRanked(query)) {
            return best;
        }
        List<Kept> window = best.subList(0, Math.min(WINDOW, best.size()));
        for (Kept hit : window) {
            hit.score *= factor(query, hit.segment.modified[hit.doc], collector.distance(hit));
        }
        window.sort(Comparator.comparingDouble((Kept hit) -> -hit.score));
        return best;
    }

    /**
     * What the score of a hit is multiplied with.
     *
     * @param modified microseconds since 1970
     * @param metres not a number or infinite when unknown
     */
    public static float factor(EngineQuery query, long modified, double metres) {
        return (float) (1 + freshness(query, modified) + nearness(metres));
    }

    private static double freshness(EngineQuery query, long modified) {
        double age = Math.max(0, query.today() - modified / DAY_MICROS);
        return FRESHNESS * HALF_FRESH_DAYS / (HALF_FRESH_DAYS + age);
    }

    private static double nearness(double metres) {
        return Double.isNaN(metres) || Double.isInfinite(metres)
                ? 0
                : NEARNESS * HALF_NEAR_METRES / (HALF_NEAR_METRES + metres);
    }
}
