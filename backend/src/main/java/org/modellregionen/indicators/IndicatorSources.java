package org.modellregionen.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.modellregionen.common.Ids;
import org.modellregionen.indicators.IndicatorContent.Definition;
import org.modellregionen.indicators.IndicatorContent.FrameworkEntry;
import org.modellregionen.indicators.IndicatorContent.MappingEntry;

/** The shipped files together: by id all that the answers about a framework or an indicator are made of. */
record IndicatorSources(
        List<FrameworkEntry> frameworks, List<Definition> definitions, List<MappingEntry> mappings, String labels) {

    static UUID id(FrameworkEntry framework) {
        return Ids.named("framework", framework.key());
    }

    static UUID id(Definition definition) {
        return Ids.named("indicator", definition.key());
    }

    Map<UUID, Object> ofFrameworks() {
        Map<UUID, Object> contents = new LinkedHashMap<>();
        for (int i = 0; i < frameworks.size(); i++) {
            FrameworkEntry entry = frameworks.get(i);
            long indicators = definitions.stream()
                    .filter(definition -> definition.framework().equals(entry.key()))
                    .count();
            contents.put(id(entry), List.of(i, entry, indicators, labels));
        }
        return contents;
    }

    /** With the name of the framework, and with mappings as both ends see them: the name of the other end is told too. */
    Map<UUID, Object> ofIndicators() {
        Map<String, Object> names = new HashMap<>();
        frameworks.forEach(framework -> names.put(framework.key(), framework.names()));
        Map<String, Object> ends = new HashMap<>();
        definitions.forEach(end -> ends.put(end.key(), List.of(end.key(), end.code(), end.framework(), end.names())));
        Map<String, List<Object>> links = new HashMap<>();
        for (MappingEntry mapping : mappings) {
            Object other = mapping.target() == null ? "" : ends.get(mapping.target());
            link(links, mapping.indicator()).add(List.of(mapping, other));
            if (mapping.target() != null) {
                link(links, mapping.target()).add(List.of(mapping, ends.get(mapping.indicator())));
            }
        }
        Map<UUID, Object> contents = new LinkedHashMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            Definition definition = definitions.get(i);
            contents.put(
                    id(definition),
                    List.of(i, definition, names.get(definition.framework()), link(links, definition.key()), labels));
        }
        return contents;
    }

    private static List<Object> link(Map<String, List<Object>> links, String key) {
        return links.computeIfAbsent(key, none -> new ArrayList<>());
    }
}
