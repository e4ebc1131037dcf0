package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.indicators.IndicatorStore.Stored;
import org.modellregionen.vocabulary.CodeLabels;
import org.modellregionen.vocabulary.TermFilter;

/** Definitions of indicators, versioned, and how those of different frameworks relate. */
@ApplicationScoped
class Indicators {
    private final IndicatorStore store;
    private final Frameworks frameworks;
    private final TermFilter terms;
    private final CodeLabels codes;
    private final IndicatorAnswers answers;

    Indicators(
            IndicatorStore store, Frameworks frameworks, TermFilter terms, CodeLabels codes, IndicatorAnswers answers) {
        this.store = store;
        this.frameworks = frameworks;
        this.terms = terms;
        this.codes = codes;
        this.answers = answers;
    }

    @Transactional
    Page<IndicatorView> list(IndicatorFilter filter, PageRequest request, String language) {
        ListQuery query = store.all()
                .anyOf("t.framework = ANY (:values)", frameworks.keys("framework", filter.framework))
                .anyOf(
                        "v.field_of_action = ANY (:values)",
                        terms.keys(ChangeType.FIELD_OF_ACTION, "fieldOfAction", filter.fieldOfAction))
                .anyOf("v.dimension = ANY (:values)", codes.require("dimension", "dimension", filter.dimension))
                .anyOf("v.kind = ANY (:values)", codes.require("indicatorKind", "kind", filter.kind))
                .anyOf(
                        "v.definition_status = ANY (:values)",
                        codes.require("definitionStatus", "definitionStatus", filter.definitionStatus))
                .search("v", filter.q);
        Page<UUID> ids = store.page(query, filter.sort, request);
        Map<UUID, IndicatorView> views = views(ids.items(), language);
        return ids.map(views::get);
    }

    @Transactional
    Map<UUID, IndicatorView> views(Collection<UUID> ids, String language) {
        Map<UUID, IndicatorView> views = new LinkedHashMap<>();
        store.find(ids, null).forEach((id, stored) -> views.put(id, answers.view(stored, language)));
        return views;
    }

    @Transactional
    Optional<UUID> idOf(String name) {
        return store.idOf(name);
    }

    /**
     * @param name key, id or code
     * @param version of the definition; null for the current one
     * @throws ProblemException (404) when there is no such indicator or version
     */
    @Transactional
    Stored require(String name, Integer version) {
        UUID id = store.idOf(name).orElseThrow(ProblemException::notFound);
        Stored stored = store.find(List.of(id), version).get(id);
        if (stored == null) {
            throw ProblemException.notFound();
        }
        return stored;
    }
}
