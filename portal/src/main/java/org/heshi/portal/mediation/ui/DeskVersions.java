package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.heshi.portal.documents.AgreementDetail;
import org.heshi.portal.documents.AgreementLookup;
import org.heshi.portal.documents.Comparison;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.Rewording.Stretch;
import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.portal.kit.ui.SectionCard;

/** What changed from one version of an agreement to another, in words, clause by clause. */
class DeskVersions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient AgreementDetail found;
    private final transient AgreementLookup lookup;
    private final Select<AgreementDetail.Version> from = new Select<>();
    private final Select<AgreementDetail.Version> to = new Select<>();
    private final Div changes = new Div();

    DeskVersions(AgreementDetail found, AgreementLookup lookup) {
        this.found = found;
        this.lookup = lookup;
        if (found.versions().size() < 2) {
            return;
        }
        prepare(from, "mediation.desk.versions.from", found.versions().get(found.versions().size() - 2));
        prepare(to, "mediation.desk.versions.to", found.latest());
        var row = new Div(from, to);
        row.addClassName("actions");
        changes.addClassName("desk-changes");
        getContent().add(new SectionCard(getTranslation("mediation.desk.versions"), row, changes));
        compare();
    }

    private void prepare(Select<AgreementDetail.Version> field, String label, AgreementDetail.Version first) {
        field.setLabel(getTranslation(label));
        field.setItems(found.versions());
        field.setItemLabelGenerator(version -> version == null ? ""
                : getTranslation("mediation.desk.version", version.number(), Dates.say(getLocale(), version.madeAt())));
        field.setValue(first);
        field.addValueChangeListener(_ -> compare());
    }

    private void compare() {
        var comparison = lookup.compare(found.id(), from.getValue().number(), to.getValue().number());
        changes.removeAll();
        if (comparison.isSame()) {
            changes.add(new Paragraph(getTranslation("mediation.desk.versions.same")));
            return;
        }
        show("mediation.desk.agreement.dispute", comparison.dispute());
        lines("mediation.desk.agreement.clauses", comparison.clauses());
        show("mediation.desk.agreement.manner", comparison.manner());
        lines("mediation.desk.agreement.steps", comparison.instalments());
    }

    private void show(String title, List<Stretch> marks) {
        if (!Rewording.isSame(marks)) {
            changes.add(new H3(getTranslation(title)), MarkedText.of(marks));
        }
    }

    private void lines(String title, List<Comparison.Line> lines) {
        var changed = lines.stream().filter(line -> line.change() != Comparison.Change.SAME).toList();
        if (!changed.isEmpty()) {
            changes.add(new H3(getTranslation(title)));
            changed.forEach(line -> {
                var row = new Paragraph();
                row.add(new Span(getTranslation("mediation.desk.change." + line.change())), MarkedText.of(line.who()), MarkedText.of(line.what()), MarkedText.of(line.by()));
                row.addClassName("desk-change");
                changes.add(row);
            });
        }
    }
}
