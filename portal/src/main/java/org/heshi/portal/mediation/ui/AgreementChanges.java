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
import org.heshi.portal.documents.Comparison.Mark;
import org.heshi.portal.kit.ui.MarkedText;
import org.heshi.portal.kit.ui.MarkedText.Piece;

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

    private void text(String part, List<Mark> marks) {
        if (marks.stream().anyMatch(mark -> mark.change() != Change.SAME)) {
            getContent().add(new H3(getTranslation("mediation.case.agreement." + part)), new MarkedText(pieces(marks)));
        }
    }

    private void lines(String part, List<Line> lines) {
        var changed = lines.stream().filter(line -> line.change() != Change.SAME).toList();
        if (!changed.isEmpty()) {
            var list = new UnorderedList();
            changed.forEach(line -> list.add(new ListItem(new Span(getTranslation("mediation.case.agreement.change." + line.change())),
                    new MarkedText(pieces(Stream.of(line.who(), SPACE, line.what(), SPACE, line.by()).flatMap(List::stream).toList())))));
            getContent().add(new H3(getTranslation("mediation.case.agreement." + part)), list);
        }
    }

    private static final List<Mark> SPACE = List.of(new Mark(Change.SAME, "　"));

    private static List<Piece> pieces(List<Mark> marks) {
        return marks.stream().map(mark -> new Piece(switch (mark.change()) {
            case ADDED -> MarkedText.Mark.ADDED;
            case REMOVED -> MarkedText.Mark.REMOVED;
            case SAME, CHANGED -> MarkedText.Mark.PLAIN;
        }, mark.text())).toList();
    }
}
