package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.identity.Caller;
import org.modellregionen.identity.Roles;
import org.modellregionen.regions.Regions;

/** Which indicators a region watches; the common set of the programme as long as it has not chosen. */
@ApplicationScoped
public class IndicatorSets {
    private static final String COMMON = """
            SELECT i.key FROM indicator i
            JOIN indicator_version v ON v.indicator_id = i.id AND v.version = i.current_version
            WHERE i.framework = 'mri' AND v.kind = 'indicator' AND v.direction IS NOT NULL
                AND v.periodicity IS NOT NULL
            ORDER BY i.position""";

    private static final String CHOSEN = """
            SELECT i.key FROM indicator_set_member m JOIN indicator i ON i.id = m.indicator_id
            WHERE m.region = :region ORDER BY m.position""";

    private final EntityManager entities;
    private final Indicators indicators;
    private final Regions regions;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    IndicatorSets(
            EntityManager entities,
            Indicators indicators,
            Regions regions,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.entities = entities;
        this.indicators = indicators;
        this.regions = regions;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws ProblemException (404) when there is no such region */
    @Transactional
    public IndicatorSet of(String region) {
        Caller.requireVisible(regions.exists(region));
        List<String> own = chosen(region);
        return new IndicatorSet(region, own.isEmpty(), own.isEmpty() ? common() : own, version(region));
    }

    /** The definitions of a region's indicators, in its order. */
    @Transactional
    public List<IndicatorView> definitions(String region, String language) {
        List<UUID> ids = of(region).indicators().stream()
                .map(key -> indicators.idOf(key).orElseThrow())
                .toList();
        Map<UUID, IndicatorView> views = indicators.views(ids, language);
        return ids.stream().map(views::get).toList();
    }

    @Transactional
    IndicatorSet replace(String region, String ifMatch, IndicatorSetWrite content) {
        Caller.requireVisible(regions.exists(region));
        Caller.require(caller.inRegion(Roles.COORDINATION, region));
        Instant stamp = changes.stamp();
        entities.createNativeQuery("INSERT INTO indicator_set (region, modified) VALUES (:region, :stamp)"
                        + " ON CONFLICT (region) DO UPDATE SET modified = excluded.modified")
                .setParameter("region", region)
                .setParameter("stamp", stamp)
                .executeUpdate();
        IndicatorSet before = of(region);
        Conditional.requireVersion(ifMatch, before.version());
        List<UUID> members = members(content);
        entities.createNativeQuery("DELETE FROM indicator_set_member WHERE region = :region")
                .setParameter("region", region)
                .executeUpdate();
        entities.createNativeQuery("""
                        INSERT INTO indicator_set_member (region, position, indicator_id)
                        SELECT :region, number - 1, id
                        FROM unnest(cast(:ids AS uuid[])) WITH ORDINALITY AS t(id, number)""")
                .setParameter("region", region)
                .setParameter("ids", members.toArray(UUID[]::new))
                .executeUpdate();
        entities.createNativeQuery("UPDATE indicator_set SET version = version + 1 WHERE region = :region")
                .setParameter("region", region)
                .executeUpdate();
        IndicatorSet after = of(region);
        audit.append(
                caller.actor(),
                new Audit.Event(
                        "replace",
                        "indicator_set",
                        Ids.named("indicator_set", region),
                        region,
                        audit.hash(before.indicators()),
                        audit.hash(after.indicators())),
                stamp);
        return after;
    }

    private List<UUID> members(IndicatorSetWrite content) {
        List<FieldError> errors = new ArrayList<>();
        List<UUID> members = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < content.indicators().size(); i++) {
            UUID id = indicators.idOf(content.indicators().get(i)).orElse(null);
            if (id == null) {
                errors.add(new FieldError("/indicators/" + i, "unknown_key", "there is no such indicator"));
            } else if (!seen.add(id)) {
                errors.add(new FieldError("/indicators/" + i, "duplicate", "is named twice"));
            }
            members.add(id);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return members;
    }

    private int version(String region) {
        List<?> versions = entities.createNativeQuery("SELECT version FROM indicator_set WHERE region = :region")
                .setParameter("region", region)
                .getResultList();
        return versions.isEmpty() ? 0 : (Integer) versions.get(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> chosen(String region) {
        return entities.createNativeQuery(CHOSEN, String.class)
                .setParameter("region", region)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> common() {
        return entities.createNativeQuery(COMMON, String.class).getResultList();
    }
}
