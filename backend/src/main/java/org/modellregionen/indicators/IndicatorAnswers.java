package org.modellregionen.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.Coded;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Languages;
import org.modellregionen.indicators.IndicatorStore.Stored;
import org.modellregionen.vocabulary.CodeLabels;
import org.modellregionen.vocabulary.TermFilter;

/** Turns stored indicators into answers with labels in the language asked for. */
@ApplicationScoped
class IndicatorAnswers {
    private final CodeLabels codes;
    private final TermFilter terms;

    IndicatorAnswers(CodeLabels codes, TermFilter terms) {
        this.codes = codes;
        this.terms = terms;
    }

    IndicatorView view(Stored stored, String language) {
        Indicator i = stored.indicator();
        return new IndicatorView(
                i.id(),
                i.key(),
                i.code(),
                new Coded(i.framework(), Frameworks.name(i.frameworkNames(), language)),
                i.version(),
                i.versions(),
                Frameworks.name(i.names(), language),
                i.names(),
                codes.of("indicatorKind", i.kind(), language),
                codes.of("dimension", i.dimension(), language),
                field(i, language),
                i.otherField(),
                i.numerator(),
                i.denominator(),
                i.unit(),
                i.multiplier(),
                i.decimals(),
                i.direction(),
                i.aggregation(),
                i.breakdowns(),
                i.sourceStatistic(),
                i.periodicity(),
                i.municipalAvailability(),
                i.codesInOlderEditions(),
                codes.of("definitionStatus", i.definitionStatus(), language),
                i.confidence(),
                i.evidence(),
                i.note(),
                mappings(i, language),
                Languages.GERMAN,
                GermanTexts.fallback(language),
                stored.modified());
    }

    private IndicatorView.Field field(Indicator i, String language) {
        Coded field = terms.labelled(ChangeType.FIELD_OF_ACTION, i.fieldOfAction(), language);
        return field == null ? null : new IndicatorView.Field(field.key(), field.label());
    }

    private List<IndicatorView.Mapping> mappings(Indicator i, String language) {
        return i.mappings().stream()
                .map(m -> new IndicatorView.Mapping(
                        codes.of("relation", m.relation(), language),
                        m.framework(),
                        m.id(),
                        m.key(),
                        m.code(),
                        Frameworks.name(m.names(), language)))
                .toList();
    }
}
