package org.modellregionen.atlas.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.modellregionen.atlas.Occurrences;
import org.modellregionen.atlas.search.engine.EngineQuery;
import org.modellregionen.atlas.search.engine.EngineQuery.Order;
import org.modellregionen.atlas.search.engine.Hits;
import org.modellregionen.atlas.search.engine.QueryNode;
import org.modellregionen.atlas.search.engine.SearchEngine;
import org.modellregionen.atlas.search.text.Understanding;
import org.modellregionen.atlas.search.text.Understanding.Understood;
import org.modellregionen.atlas.search.view.OfferCardPage.Alternative;
import org.modellregionen.atlas.search.view.OfferCardPage.Suggestion;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;

/** Searches offers, in stages: all that was named, then some of it; and explains when little is found. */
@ApplicationScoped
class OfferSearch {
    /** With fewer results than this, what was typed is taken less strictly, and other searches are offered. */
    private static final int FEW = 3;

    private static final int MOST_ALTERNATIVES = 5;

    private final SearchIndex index;
    private final Thesaurus thesaurus;
    private final Labels labels;

    OfferSearch(SearchIndex index, Thesaurus thesaurus, Labels labels) {
        this.index = index;
        this.thesaurus = thesaurus;
        this.labels = labels;
    }

    /**
     * What was found, and how.
     *
     * @param understood null when no words were given
     * @param suggestion null when there is nothing to explain
     */
    record Found(SearchRequest request, Hits hits, Understood understood, Suggestion suggestion) {}

    /** @throws ProblemException 503 while the index is being opened */
    Found search(SearchRequest request) {
        SearchEngine engine = engine();
        Understood understood = request.q() == null
                ? null
                : engine.consult(dictionary -> new Understanding(
                                dictionary, thesaurus.now().lexicon(), new Understanding.Weights())
                        .understand(request.q(), request.language()));
        if (understood != null && understood.strict() == null) {
            Hits none = new Hits(0, List.of(), Map.of());
            return new Found(request, none, understood, suggestion(engine, request, understood, null, none));
        }
        QueryNode text = understood == null ? null : understood.strict();
        Hits hits = engine.search(query(request, text, request.filters()));
        if (understood != null && understood.isStrictFirst() && hits.total() < FEW && isRare(engine, request, text)) {
            text = understood.loose();
            hits = engine.search(query(request, text, request.filters()));
        }
        return new Found(request, hits, understood, suggestion(engine, request, understood, text, hits));
    }

    private SearchEngine engine() {
        SearchEngine engine = index.engine();
        if (engine == null) {
            throw new ProblemException(ProblemType.UNAVAILABLE, "The search is starting");
        }
        return engine;
    }

    /** Whether the words alone find little; a narrow filter is no reason to take the words less strictly. */
    private static boolean isRare(SearchEngine engine, SearchRequest request, QueryNode text) {
        return !request.hasFilters()
                || engine.search(query(request, text, Map.of()).textOnly()).total() < FEW;
    }

    static EngineQuery query(SearchRequest request, QueryNode text, Map<String, List<String>> filters) {
        return new EngineQuery(
                text,
                filters,
                request.facets(),
                request.near(),
                request.age(),
                request.openAt(),
                today(),
                request.order() == Order.RELEVANCE && text == null ? Order.MODIFIED : request.order(),
                request.offset(),
                request.pageSize());
    }

    static int today() {
        return (int) LocalDate.ofInstant(Instant.now(), Occurrences.ZONE).toEpochDay();
    }

    private Suggestion suggestion(
            SearchEngine engine, SearchRequest request, Understood understood, QueryNode text, Hits hits) {
        boolean corrected = understood != null && understood.corrected() != null;
        // Later pages only turn over what the first one has explained.
        if (hits.total() >= FEW || hits.total() > 0 && request.offset() > 0) {
            return corrected
                    ? new Suggestion("corrected", understood.corrected(), List.of(), List.of(), understood.unknown())
                    : null;
        }
        List<String> dropped = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        if (understood == null || text != null) {
            withoutFilters(engine, request, text, hits, dropped, alternatives);
        }
        if (alternatives.isEmpty()) {
            fields(engine, request, alternatives);
        }
        return new Suggestion(
                hits.total() == 0 ? "no_results" : "few_results",
                corrected ? understood.corrected() : null,
                dropped,
                alternatives,
                understood == null ? List.of() : understood.unknown());
    }

    /** What would be found if one of the filters were left out. */
    private void withoutFilters(
            SearchEngine engine,
            SearchRequest request,
            QueryNode text,
            Hits hits,
            List<String> dropped,
            List<Alternative> alternatives) {
        Map<String, EngineQuery> tries = new TreeMap<>();
        for (String name : request.filters().keySet()) {
            Map<String, List<String>> others = new TreeMap<>(request.filters());
            others.remove(name);
            tries.put(name, query(request, text, others));
        }
        EngineQuery all = query(request, text, request.filters());
        if (request.near() != null) {
            tries.put("near", with(all, null, all.age(), all.openAt()));
        }
        if (request.age() != null) {
            tries.put("age", with(all, all.near(), null, all.openAt()));
        }
        if (request.openAt() != null) {
            tries.put("openAt", with(all, all.near(), all.age(), null));
        }
        tries.forEach((name, query) -> {
            long total = engine.search(counting(query)).total();
            if (total > hits.total()) {
                dropped.add(name);
                if (alternatives.size() < MOST_ALTERNATIVES) {
                    String without = QueryString.of(request, name);
                    alternatives.add(new Alternative(labels.without(name, request.language()), without, total));
                }
            }
        });
    }

    private static EngineQuery with(EngineQuery query, EngineQuery.Near near, Integer age, Long openAt) {
        Order order = near == null && query.order() == Order.DISTANCE ? Order.MODIFIED : query.order();
        return new EngineQuery(
                query.text(), query.any(), query.facets(), near, age, openAt, query.today(), order, 0, 0);
    }

    private static EngineQuery counting(EngineQuery query) {
        return new EngineQuery(
                query.text(),
                query.any(),
                List.of(),
                query.near(),
                query.age(),
                query.openAt(),
                query.today(),
                query.order(),
                0,
                0);
    }

    /** When no filter is to blame: the fields of action with the most offers in the region asked for. */
    private void fields(SearchEngine engine, SearchRequest request, List<Alternative> alternatives) {
        Map<String, List<String>> region = new TreeMap<>(request.filters());
        region.keySet().retainAll(List.of("region"));
        EngineQuery query = new EngineQuery(
                null, region, List.of("fieldOfAction"), null, null, null, today(), Order.MODIFIED, 0, 0);
        engine.search(query).facets().get("fieldOfAction").entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ALTERNATIVES)
                .forEach(field -> alternatives.add(new Alternative(
                        labels.of("fieldOfAction", field.getKey(), request.language()),
                        "?fieldOfAction=" + field.getKey() + (region.isEmpty() ? "" : QueryString.and(region)),
                        field.getValue())));
    }
}
