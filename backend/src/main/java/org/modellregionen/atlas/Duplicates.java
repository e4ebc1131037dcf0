package org.modellregionen.atlas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;

/**
 * Pairs of offers that may describe the same. The score adds up from 0 to 1: similar titles (trigrams) .6, same provider
 * .15, same address .15, shared topic .1. Courses of different levels are no duplicates: .4 less.
 */
@ApplicationScoped
class Duplicates {
    private static final String MIN_SIMILARITY = "0.4";
    private static final double MIN_SCORE = 0.5;

    private static final String PAIRS = """
            WITH pair AS (
                SELECT a.id AS one, b.id AS other, similarity(ta.title, tb.title) AS title,
                       a.provider_id = b.provider_id AS provider, a.topics && b.topics AS topic,
                       EXISTS (SELECT FROM offer_place x JOIN offer_place y ON lower(y.street) = lower(x.street)
                                   AND lower(y.city) = lower(x.city) AND y.kind = 'address'
                               WHERE x.offer_id = a.id AND y.offer_id = b.id AND x.kind = 'address') AS place,
                       cardinality(a.levels) > 0 AND cardinality(b.levels) > 0 AND NOT a.levels && b.levels AS levels
                FROM offer a
                JOIN offer_text ta ON ta.offer_id = a.id AND ta.state = 'source'
                JOIN offer_text tb ON tb.state = 'source' AND tb.title % ta.title AND tb.offer_id > ta.offer_id
                JOIN offer b ON b.id = tb.offer_id AND b.region = a.region
                    AND b.status IN ('in_review', 'published', 'paused')
                WHERE a.region = :region AND a.status IN ('in_review', 'published', 'paused')),
            scored AS (
                SELECT *, cast(round(cast(.6 * title + .15 * cast(provider AS int) + .15 * cast(place AS int)
                    + .1 * cast(topic AS int) - .4 * cast(levels AS int) AS numeric), 2) AS float8) AS score FROM pair)
            """;

    private final EntityManager entities;
    private final Caller caller;

    Duplicates(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** One offer of a pair. */
    @Schema(name = "DuplicateOffer")
    public record Side(
            UUID id,
            int version,
            @Schema(example = "published") String status,
            String title,
            @Schema(example = "vhs-kassel") String provider,
            @Schema(example = "Volkshochschule Kassel") String providerName,

            @Schema(description = "The caller edited it last and so cannot merge it")
            boolean editedByMe) {}

    /** Two offers that may be the same, and why. */
    @Schema(name = "DuplicatePair")
    public record Pair(
            @Schema(example = "0.85", description = "From 0.5 to 1")
            double score,

            @Schema(example = "[\"title\", \"provider\"]", description = "title, provider, place, topic")
            List<String> reasons,

            @Schema(description = "Both offers") List<Side> offers) {}

    /** Likeliest first. */
    @Transactional
    Page<Pair> page(String region, PageRequest page) {
        Caller.require(caller.inRegion(Roles.COORDINATION, region));
        entities.createNativeQuery("SELECT set_config('pg_trgm.similarity_threshold', '" + MIN_SIMILARITY + "', true)")
                .getSingleResult();
        Query rows = entities.createNativeQuery(PAIRS + """
                SELECT s.score, s.provider, s.place, s.topic,
                       a.id, a.version, a.status, ta.title, pa.key, pa.name, a.last_editor = :me,
                       b.id, b.version, b.status, tb.title, pb.key, pb.name, b.last_editor = :me,
                       count(*) OVER ()
                FROM scored s
                JOIN offer a ON a.id = s.one
                JOIN offer_text ta ON ta.offer_id = a.id AND ta.state = 'source'
                JOIN organisation pa ON pa.id = a.provider_id
                JOIN offer b ON b.id = s.other
                JOIN offer_text tb ON tb.offer_id = b.id AND tb.state = 'source'
                JOIN organisation pb ON pb.id = b.provider_id
                WHERE s.score >= :least
                ORDER BY s.score DESC, a.id, b.id LIMIT :limit OFFSET :offset""")
                .setParameter("region", region)
                .setParameter("least", MIN_SCORE)
                .setParameter("me", caller.subject())
                .setParameter("limit", page.pageSize())
                .setParameter("offset", page.offset());
        List<Pair> pairs = new ArrayList<>();
        long total = 0;
        for (Object row : rows.getResultList()) {
            Object[] columns = (Object[]) row;
            pairs.add(pair(columns));
            total = ((Number) columns[columns.length - 1]).longValue();
        }
        return Page.of(pairs, page, pairs.isEmpty() && page.offset() > 0 ? count(region) : total);
    }

    /** Finding the pairs is the work, so they are counted apart only behind the last page, where no row tells. */
    private long count(String region) {
        return ((Number) entities.createNativeQuery(PAIRS + "SELECT count(*) FROM scored WHERE score >= :least")
                        .setParameter("region", region)
                        .setParameter("least", MIN_SCORE)
                        .getSingleResult())
                .longValue();
    }

    private static Pair pair(Object[] row) {
        List<String> reasons = new ArrayList<>(List.of("title"));
        for (int i = 1; i <= 3; i++) {
            if ((Boolean) row[i]) {
                reasons.add(List.of("provider", "place", "topic").get(i - 1));
            }
        }
        return new Pair(((Number) row[0]).doubleValue(), reasons, List.of(side(row, 4), side(row, 11)));
    }

    private static Side side(Object[] row, int at) {
        return new Side(
                (UUID) row[at],
                ((Number) row[at + 1]).intValue(),
                (String) row[at + 2],
                (String) row[at + 3],
                (String) row[at + 4],
                (String) row[at + 5],
                (Boolean) row[at + 6]);
    }
}
