package org.modellregionen.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Languages;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.content.Citation;
import org.modellregionen.programme.ProgrammeStore.Dated;
import org.modellregionen.programme.ProgrammeStore.Stored;

/** What the programme says about itself and its subject: principles, chapters, cycles, checklists, terms. */
@ApplicationScoped
class ProgrammeService {
    private final ProgrammeStore store;

    ProgrammeService(ProgrammeStore store) {
        this.store = store;
    }

    @Transactional
    Dated facts() {
        return store.facts();
    }

    @Transactional
    ProgrammeView programme(Dated dated, String language) {
        Facts f = dated.facts();
        List<ProgrammeView.Entry> entries = store.find(store.all()).stream()
                .map(s -> new ProgrammeView.Entry(
                        s.id(),
                        s.section().key(),
                        s.section().title(),
                        s.section().items().size()))
                .toList();
        return new ProgrammeView(
                f.name(),
                f.level(),
                f.startYear(),
                f.plannedEndYear(),
                f.responsible(),
                f.applications(),
                f.selectedRegions(),
                f.scientificSupport(),
                f.summary(),
                f.source(),
                f.sourceLine(),
                entries,
                Languages.GERMAN,
                GermanTexts.fallback(language),
                dated.modified());
    }

    @Transactional
    Page<SectionView> list(String q, String sort, PageRequest request, String language) {
        Page<UUID> ids = store.page(q, sort, request);
        Map<UUID, SectionView> views = views(ids.items(), language);
        return ids.map(views::get);
    }

    @Transactional
    Map<UUID, SectionView> views(Collection<UUID> ids, String language) {
        Map<UUID, SectionView> views = new LinkedHashMap<>();
        store.find(ids).forEach(stored -> views.put(stored.id(), view(stored, language)));
        return views;
    }

    /** @throws ProblemException (404) when there is no section of that key or id */
    @Transactional
    Stored require(String keyOrId) {
        UUID id = store.idOf(keyOrId).orElseThrow(ProblemException::notFound);
        return store.find(List.of(id)).get(0);
    }

    SectionView view(Stored stored, String language) {
        Section s = stored.section();
        return new SectionView(
                stored.id(),
                s.key(),
                stored.position(),
                s.title(),
                s.intro(),
                s.items(),
                Citation.BROCHURE,
                s.sourceLine(),
                Languages.GERMAN,
                GermanTexts.fallback(language),
                stored.modified());
    }
}
