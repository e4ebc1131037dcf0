package org.modellregionen.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.ListQuery;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.projects.ProjectStore.Stored;
import org.modellregionen.regions.Regions;
import org.modellregionen.vocabulary.CodeLabels;
import org.modellregionen.vocabulary.TermFilter;

/** Published projects: good practice with its stumbling blocks, findable by field, target group, place and kind. */
@ApplicationScoped
class Projects {
    private final ProjectStore store;
    private final TermFilter terms;
    private final CodeLabels codes;
    private final Regions regions;
    private final ProjectAnswers answers;

    Projects(ProjectStore store, TermFilter terms, CodeLabels codes, Regions regions, ProjectAnswers answers) {
        this.store = store;
        this.terms = terms;
        this.codes = codes;
        this.regions = regions;
        this.answers = answers;
    }

    @Transactional
    Page<ProjectView> list(ProjectFilter filter, PageRequest request, String language) {
        ListQuery query = store.published()
                .anyOf("t.region = ANY (:values)", regions.require("region", filter.region))
                .anyOf(
                        "t.fields_of_action && :values",
                        terms.keys(ChangeType.FIELD_OF_ACTION, "fieldOfAction", filter.fieldOfAction))
                .anyOf(
                        "t.target_groups && :values",
                        terms.keys(ChangeType.TARGET_GROUP, "targetGroup", filter.targetGroup))
                .anyOf(
                        "EXISTS (SELECT 1 FROM project_stumbling_block b WHERE b.project_id = t.id AND b.kind = ANY (:values))",
                        codes.require("stumblingBlock", "stumblingBlock", filter.stumblingBlock))
                .anyOf("t.focus && :values", codes.require("projectFocus", "focus", filter.focus))
                .anyOf(
                        "t.transferability = ANY (:values)",
                        codes.require("transferability", "transferability", filter.transferability))
                .anyOf("t.kind = ANY (:values)", codes.require("projectKind", "kind", filter.kind))
                .search("t", filter.q);
        Page<UUID> ids = store.page(query, filter.sort, request);
        Map<UUID, ProjectView> views = views(ids.items(), language);
        return ids.map(views::get);
    }

    @Transactional
    Map<UUID, ProjectView> views(Collection<UUID> ids, String language) {
        Map<UUID, ProjectView> views = new LinkedHashMap<>();
        store.find(ids).forEach((id, stored) -> views.put(id, answers.view(stored, language)));
        return views;
    }

    /** @throws ProblemException (404) when there is no published project of that key or id */
    @Transactional
    Stored require(String keyOrId) {
        UUID id = store.idOf(keyOrId).orElseThrow(ProblemException::notFound);
        return store.find(List.of(id)).get(id);
    }
}
