package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.modellregionen.audit.Audit;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.changes.Changes;
import org.modellregionen.common.Conditional;
import org.modellregionen.common.Ids;
import org.modellregionen.common.Languages;
import org.modellregionen.common.Problem.FieldError;
import org.modellregionen.common.ProblemException;
import org.modellregionen.common.ProblemType;
import org.modellregionen.identity.Caller;
import org.modellregionen.indicators.IndicatorStore.Stored;
import org.modellregionen.vocabulary.Vocabulary;

/** Adds indicators and versions of their definitions: the ministry to common frameworks, a region to its own. */
@ApplicationScoped
class DefinitionEditor {
    private final DefinitionStore store;
    private final Indicators indicators;
    private final FrameworkEditor frameworks;
    private final Vocabulary vocabulary;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;

    DefinitionEditor(
            DefinitionStore store,
            Indicators indicators,
            FrameworkEditor frameworks,
            Vocabulary vocabulary,
            Changes changes,
            Audit audit,
            Caller caller) {
        this.store = store;
        this.indicators = indicators;
        this.frameworks = frameworks;
        this.vocabulary = vocabulary;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
    }

    @Transactional
    UUID create(IndicatorWrite content) {
        if ((content.framework() == null) == (content.region() == null)) {
            throw ProblemException.invalid("/framework", "required", "name either a framework or a region");
        }
        Instant stamp = changes.stamp();
        String framework = content.region() == null
                ? frameworks.requireCommon(content.framework())
                : frameworks.ofRegion(content.region(), stamp);
        check("/definition", content.definition());
        if (store.exists(content.key())) {
            throw new ProblemException(ProblemType.CONFLICT, "There is an indicator with this key");
        }
        UUID id = Ids.next();
        store.add(id, content, framework, stamp);
        report("create", id, content.region(), null, content, stamp);
        changes.changed(ChangeType.FRAMEWORK, frameworks.touch(framework, stamp), stamp);
        return id;
    }

    /** The new version holds from now on; values keep the version that they were measured by. */
    @Transactional
    UUID addVersion(String name, String ifMatch, DefinitionWrite definition) {
        Stored present = lock(name, ifMatch);
        check("", definition);
        Instant stamp = changes.stamp();
        UUID id = present.indicator().id();
        int version = present.indicator().versions().get(0) + 1;
        store.addVersion(id, version, present.indicator().key(), definition, stamp);
        store.edited(id, version, stamp);
        report("add_version", id, regionOf(present), present.indicator(), definition, stamp);
        return id;
    }

    @Transactional
    UUID replaceMappings(String name, String ifMatch, MappingsWrite content) {
        Stored present = lock(name, ifMatch);
        UUID id = present.indicator().id();
        Map<UUID, String> targets = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < content.mappings().size(); i++) {
            MappingsWrite.Entry entry = content.mappings().get(i);
            Optional<UUID> target = indicators.idOf(entry.indicator());
            String pointer = "/mappings/" + i + "/indicator";
            if (target.isEmpty()) {
                errors.add(new FieldError(pointer, "unknown_key", "there is no such indicator"));
            } else if (target.get().equals(id)) {
                errors.add(new FieldError(pointer, "invalid", "must be another indicator"));
            } else if (targets.put(target.get(), entry.relation()) != null) {
                errors.add(new FieldError(pointer, "duplicate", "is named twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        Instant stamp = changes.stamp();
        TreeSet<UUID> touched = new TreeSet<>(targets.keySet());
        present.indicator().mappings().stream()
                .map(Indicator.Mapping::id)
                .filter(other -> other != null)
                .forEach(touched::add);
        store.replaceMappings(id, targets);
        store.edited(id, present.indicator().currentVersion(), stamp);
        report("replace_mappings", id, regionOf(present), present.indicator().mappings(), content, stamp);
        changes.record(ChangeType.INDICATOR, touched, stamp, false);
        return id;
    }

    private Stored lock(String name, String ifMatch) {
        Stored found = indicators.require(name, null);
        int edits = store.lock(found.indicator().id());
        Stored present = indicators.require(name, null);
        frameworks.requireWritable(present.indicator().framework());
        Conditional.requireVersion(ifMatch, edits);
        return present;
    }

    private String regionOf(Stored stored) {
        return frameworks.regionOf(stored.indicator().framework());
    }

    private void report(String action, UUID id, String region, Object before, Object after, Instant stamp) {
        audit.append(
                caller.actor(),
                new Audit.Event(action, "indicator", id, region, audit.hash(before), audit.hash(after)),
                stamp);
        changes.changed(ChangeType.INDICATOR, id, stamp);
    }

    private void check(String at, DefinitionWrite definition) {
        List<FieldError> errors = new ArrayList<>();
        if (!definition.names().containsKey(Languages.GERMAN)) {
            errors.add(new FieldError(at + "/names/de", "required", "needs a German name"));
        }
        if ((definition.fieldOfAction() == null) == (definition.otherField() == null)) {
            errors.add(new FieldError(at + "/fieldOfAction", "required", "name either a field of action or another"));
        } else if (definition.fieldOfAction() != null
                && !vocabulary.terms(ChangeType.FIELD_OF_ACTION).containsKey(definition.fieldOfAction())) {
            errors.add(new FieldError(at + "/fieldOfAction", "unknown_key", "there is no such field of action"));
        }
        if (!definition.kind().equals("topic_area")) {
            require(errors, at + "/numerator", definition.numerator());
            require(errors, at + "/unit", definition.unit());
        }
        if ("ratio_of_sums".equals(definition.aggregation())) {
            require(errors, at + "/denominator", definition.denominator());
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    private static void require(List<FieldError> errors, String pointer, String value) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(pointer, "required", "must be stated"));
        }
    }
}
