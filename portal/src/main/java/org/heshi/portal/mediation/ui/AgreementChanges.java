package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.heshi.portal.documents.Comparison;
import org.heshi.portal.documents.Comparison.Change;
import org.heshi.portal.documents.Comparison.Line;
import org.heshi.portal.kit.Rewording;
import org.heshi.portal.kit.Rewording.Stretch;
import org.heshi.portal.kit.ui.MarkedText;

/** What changed from the wording before to this one; what stayed the same is left out. */
class AgreementChanges extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AgreementChanges(Comparison comparison) {
        getContent().addClassName("agreement-words");
        if (comparison.isSame()) {
            getContent().add(new Paragraph(getTranslation("mediation.case.agreement.same")));
        }
        text("dispute", comparison.dispute());
        lines("clauses", comparison.clauses());
        text("manner", comparison.manner());
        lines("steps", comparison.instalments());
    }

    private void text(String part, List<Stretch> marks) {
        if (!Rewording.isSame(marks)) {
            getContent().add(new H3(getTranslation("mediation.case.agreement." + part)), MarkedText.of(marks));
        }
    }

    private void lines(String part, List<Line> lines) {
        var changed = lines.stream().filter(line -> line.change() != Change.SAME).toList();
        if (!changed.isEmpty()) {
            var list = new UnorderedList();
            changed.forEach(line -> list.add(new ListItem(new Span(getTranslation("mediation.case.agreement.change." + line.change())),
                    MarkedText.of(Stream.of(line.who(), SPACE, line.what(), SPACE, line.by()).flatMap(List::stream).toList()))));
            getContent().add(new H3(getTranslation("mediation.case.agreement." + part)), list);
        }
    }

    private static final List<Stretch> SPACE = List.of(new Stretch(Rewording.Change.SAME, "　"));
}
