package org.modellregionen.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.bodies.BodyStore.Stored;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Languages;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.regions.Regions;
import org.modellregionen.vocabulary.CodeLabels;

/** Published bodies of all types: advisory boards, steering groups, round tables, networks, and the advised patterns. */
@ApplicationScoped
class Bodies {
    private final BodyStore store;
    private final CodeLabels codes;
    private final Regions regions;

    Bodies(BodyStore store, CodeLabels codes, Regions regions) {
        this.store = store;
        this.codes = codes;
        this.regions = regions;
    }

    @Transactional
    Page<BodyView> list(BodyFilter filter, List<String> types, PageRequest request, String language) {
        ListQuery query = store.published()
                .anyOf("t.type = ANY (:values)", codes.require("bodyType", "type", types))
                .anyOf("t.region = ANY (:values)", regions.require("region", filter.region))
                .anyOf("t.level = ANY (:values)", codes.require("bodyLevel", "level", filter.level))
                .anyOf(
                        "EXISTS (SELECT 1 FROM body_member m WHERE m.body_id = t.id AND m.sector = ANY (:values))",
                        codes.require("sector", "sector", filter.sector))
                .search("t", filter.q);
        Page<UUID> ids = store.page(query, filter.sort, request);
        Map<UUID, BodyView> views = views(ids.items(), language);
        return ids.map(views::get);
    }

    @Transactional
    Map<UUID, BodyView> views(Collection<UUID> ids, String language) {
        Map<UUID, BodyView> views = new LinkedHashMap<>();
        store.find(ids).forEach((id, stored) -> views.put(id, view(stored, language)));
        return views;
    }

    /** @throws ProblemException (404) when there is no published body of that key or id */
    @Transactional
    Stored require(String keyOrId) {
        UUID id = store.idOf(keyOrId).orElseThrow(ProblemException::notFound);
        return store.find(List.of(id)).get(id);
    }

    /** Like {@link #require(String)}; a body of another type is not there. */
    @Transactional
    Stored require(String keyOrId, String type) {
        Stored stored = require(keyOrId);
        if (!stored.body().type().equals(type)) {
            throw ProblemException.notFound();
        }
        return stored;
    }

    BodyView view(Stored stored, String language) {
        Body b = stored.body();
        return new BodyView(
                b.id(),
                b.key(),
                codes.of("bodyType", b.type(), language),
                b.typeStated(),
                codes.of("bodyLevel", b.level(), language),
                b.region(),
                b.name(),
                b.purpose(),
                b.tasks(),
                members(b, language),
                b.membersTotal(),
                b.chair(),
                b.coordination(),
                b.cadence(),
                b.meetingsPerYear(),
                b.duration(),
                b.output(),
                b.founded(),
                b.risk(),
                parent(b),
                b.children(),
                b.project(),
                b.note(),
                b.source(),
                b.sourceLine(),
                Languages.GERMAN,
                GermanTexts.fallback(language),
                stored.modified());
    }

    private static BodyView.Parent parent(Body b) {
        Body.Link parent = b.parentBody();
        return parent == null ? null : new BodyView.Parent(parent.id(), parent.key(), parent.name());
    }

    private List<BodyView.Member> members(Body b, String language) {
        return b.members() == null
                ? null
                : b.members().stream()
                        .map(m -> new BodyView.Member(m.name(), codes.of("sector", m.sector(), language)))
                        .toList();
    }
}
