package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heshi.portal.documents.AgreementText;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Instalment;
import org.heshi.portal.mediation.PartySummary;
import org.heshi.portal.mediation.StaffCase;
import org.jspecify.annotations.Nullable;

/** What the agreement says: the facts, who does what by when, how it is performed, and in which steps. */
class DeskAgreementEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_COPIES = 3;
    private static final int MOST_COPIES = 20;

    private final TextArea dispute = DeskFields.words(getTranslation("mediation.desk.agreement.dispute"), AgreementText.DISPUTE_LENGTH);
    private final TextField manner = new TextField(getTranslation("mediation.desk.agreement.manner"));
    private final IntegerField copies = new IntegerField(getTranslation("mediation.desk.agreement.copies"));
    private final Div clauses = new Div();
    private final Div steps = new Div();
    private final List<String> names;

    DeskAgreementEditor(StaffCase opened, @Nullable AgreementText before) {
        names = opened.view().parties().stream().map(PartySummary::name).filter(Objects::nonNull).toList();
        dispute.setValue(before == null ? opened.view().matter().told() : before.dispute());
        manner.setMaxLength(AgreementText.MANNER_LENGTH);
        manner.setValue(before == null ? "" : before.manner());
        manner.setPlaceholder(getTranslation("mediation.desk.agreement.manner.example"));
        manner.addClassName("wide");
        copies.setMin(1);
        copies.setMax(MOST_COPIES);
        copies.setStepButtonsVisible(true);
        copies.setValue(before == null ? USUAL_COPIES : before.copies());
        if (before == null) {
            clauses.add(clause(null));
        } else {
            before.clauses().forEach(one -> clauses.add(clause(one)));
            before.instalments().forEach(one -> steps.add(step(one)));
        }
        clauses.addClassName("desk-clauses");
        steps.addClassName("desk-clauses");
        getContent().addClassNames("desk-fields", "desk-editor");
        getContent().add(dispute, new H3(getTranslation("mediation.desk.agreement.clauses")), clauses,
                new Button(getTranslation("mediation.desk.agreement.clause.add"), _ -> clauses.add(clause(null))),
                manner, new H3(getTranslation("mediation.desk.agreement.steps")), new Paragraph(getTranslation("mediation.desk.agreement.steps.help")), steps,
                new Button(getTranslation("mediation.desk.agreement.step.add"), _ -> steps.add(step(null))), copies);
    }

    private DeskClause clause(@Nullable Clause before) {
        return before == null ? new DeskClause(names, false) : new DeskClause(names, false).with(before.item(), before.who(), before.what(), before.by());
    }

    private DeskClause step(@Nullable Instalment before) {
        return before == null ? new DeskClause(names, true) : new DeskClause(names, true).with(before.item(), before.who(), before.what(), before.by());
    }

    /** The text, or a sentence by each field that is missing. */
    Optional<AgreementText> read() {
        var facts = DeskFields.read(dispute, "mediation.desk.agreement.dispute.needed");
        var agreed = rows(clauses);
        var later = rows(steps);
        copies.setErrorMessage(getTranslation("documents.agreement.copies"));
        copies.setInvalid(copies.isEmpty() || copies.getValue() < 1 || copies.getValue() > MOST_COPIES);
        var complete = agreed.stream().filter(DeskClause::isComplete).count() == agreed.size()
                & later.stream().filter(DeskClause::isComplete).count() == later.size();
        if (agreed.isEmpty()) {
            clauses.add(clause(null));
        }
        if (facts.isEmpty() || !complete || agreed.isEmpty() || copies.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new AgreementText(facts.get(), agreed.stream().map(DeskClause::clause).toList(), manner.getValue(),
                later.stream().map(DeskClause::instalment).toList(), copies.getValue()));
    }

    private static List<DeskClause> rows(Div box) {
        var rows = new ArrayList<DeskClause>();
        box.getChildren().forEach(child -> rows.add((DeskClause) child));
        return rows;
    }
}
