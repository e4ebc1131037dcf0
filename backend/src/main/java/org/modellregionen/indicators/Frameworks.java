package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Languages;
import org.modellregionen.common.Page;
import org.modellregionen.common.PageRequest;
import org.modellregionen.common.ProblemException;
import org.modellregionen.indicators.FrameworkStore.Stored;
import org.modellregionen.vocabulary.CodeLabels;

/** The frameworks of indicators with their editions, from the European Union down to the programme itself. */
@ApplicationScoped
class Frameworks {
    private final FrameworkStore store;
    private final CodeLabels codes;

    Frameworks(FrameworkStore store, CodeLabels codes) {
        this.store = store;
        this.codes = codes;
    }

    @Transactional
    Page<FrameworkView> list(PageRequest request, String language) {
        return Page.slice(store.all(), request).map(stored -> view(stored, language));
    }

    @Transactional
    Map<UUID, FrameworkView> views(Collection<UUID> ids, String language) {
        Set<UUID> wanted = Set.copyOf(ids);
        return store.all().stream()
                .filter(stored -> wanted.contains(stored.framework().id()))
                .collect(Collectors.toMap(stored -> stored.framework().id(), stored -> view(stored, language)));
    }

    /** @throws ProblemException (404) when there is no framework of that key or id */
    @Transactional
    Stored require(String keyOrId) {
        return store.all().stream()
                .filter(stored -> named(stored.framework(), keyOrId))
                .findAny()
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException (400) when a filter names a framework that does not exist */
    List<String> keys(String parameter, List<String> keysOrIds) {
        List<Stored> all = keysOrIds.isEmpty() ? List.of() : store.all();
        return keysOrIds.stream()
                .map(value -> all.stream()
                        .map(Stored::framework)
                        .filter(framework -> named(framework, value))
                        .map(Framework::key)
                        .findAny()
                        .orElseThrow(() -> ProblemException.invalidParameter(
                                parameter, "must be the key or id of a known framework")))
                .toList();
    }

    private static boolean named(Framework framework, String keyOrId) {
        return framework.key().equals(keyOrId) || framework.id().toString().equals(keyOrId);
    }

    FrameworkView view(Stored stored, String language) {
        Framework f = stored.framework();
        List<FrameworkView.Edition> editions = f.editions().stream()
                .map(e -> new FrameworkView.Edition(
                        e.name(),
                        e.year(),
                        e.areas(),
                        e.indicatorCount(),
                        codes.of("definitionStatus", e.status(), language),
                        e.evidence()))
                .toList();
        return new FrameworkView(
                f.id(),
                f.key(),
                name(f.names(), language),
                f.names(),
                f.level(),
                f.region(),
                f.responsible(),
                f.description(),
                f.indicators(),
                editions,
                Languages.GERMAN,
                GermanTexts.fallback(language),
                stored.modified());
    }

    static String name(Map<String, String> names, String language) {
        return names.getOrDefault(language, names.get(Languages.GERMAN));
    }
}
