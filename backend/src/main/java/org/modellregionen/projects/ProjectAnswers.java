package org.modellregionen.projects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.modellregionen.changes.ChangeType;
import org.modellregionen.common.Coded;
import org.modellregionen.common.GermanTexts;
import org.modellregionen.common.Languages;
import org.modellregionen.projects.ProjectStore.Stored;
import org.modellregionen.vocabulary.CodeLabels;
import org.modellregionen.vocabulary.TermFilter;

/** Turns stored projects into answers with labels in the language asked for. */
@ApplicationScoped
class ProjectAnswers {
    private final CodeLabels codes;
    private final TermFilter terms;

    ProjectAnswers(CodeLabels codes, TermFilter terms) {
        this.codes = codes;
        this.terms = terms;
    }

    ProjectView view(Stored stored, String language) {
        Project p = stored.project();
        return new ProjectView(
                p.id(),
                p.key(),
                codes.of("projectKind", p.kind(), language),
                state(p, language),
                p.title(),
                p.summary(),
                p.region(),
                p.place(),
                p.providerId(),
                p.providerName(),
                p.partners(),
                terms.labelled(ChangeType.FIELD_OF_ACTION, p.fieldsOfAction(), language),
                fieldBasis(p, language),
                terms.labelled(ChangeType.TARGET_GROUP, p.targetGroups(), language),
                p.targetGroupsStated(),
                codes.of("projectFocus", p.focus(), language),
                p.aims(),
                p.approach(),
                p.results(),
                stumblingBlocks(p, language),
                p.transfer(),
                transferability(p, language),
                p.period(),
                p.figures(),
                p.origin(),
                p.note(),
                p.source(),
                p.sourceLine(),
                Languages.GERMAN,
                GermanTexts.fallback(language),
                stored.modified());
    }

    private ProjectView.State state(Project p, String language) {
        Coded status = codes.of("projectStatus", p.status(), language);
        return status == null ? null : new ProjectView.State(status.key(), status.label(), p.statusBasis());
    }

    private ProjectView.FieldBasis fieldBasis(Project p, String language) {
        Coded basis = codes.of("fieldBasis", p.fieldBasis(), language);
        return basis == null
                ? null
                : new ProjectView.FieldBasis(basis.key(), basis.label(), p.fieldStated(), p.fieldBasisNote());
    }

    private List<ProjectView.StumblingBlock> stumblingBlocks(Project p, String language) {
        return p.stumblingBlocks() == null
                ? null
                : p.stumblingBlocks().stream()
                        .map(block -> new ProjectView.StumblingBlock(
                                block.kind(),
                                codes.of("stumblingBlock", block.kind(), language)
                                        .label(),
                                block.text()))
                        .toList();
    }

    private ProjectView.Transferability transferability(Project p, String language) {
        Coded kind = codes.of("transferability", p.transferability(), language);
        return kind == null ? null : new ProjectView.Transferability(kind.key(), kind.label());
    }
}
