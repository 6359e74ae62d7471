package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.heshi.portal.kit.ui.DeadlineSentence;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.mediation.CaseView;

/** How far the case has come, and by when the next thing happens and why then. */
class RoadCard extends Composite<SectionCard> {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final transient LocalDate today;

    RoadCard(CaseView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    @Override
    protected SectionCard initContent() {
        var card = new SectionCard(getTranslation("mediation.case.road.title"), CaseRoad.of(view, getLocale(), today,
                view.matter().status().isOver() ? null : getTranslation("mediation.case.held", view.holder().name())));
        var deadline = view.deadline();
        if (deadline != null) {
            var words = new DeadlineWords(getLocale(), today);
            var reasons = new UnorderedList();
            words.reasons(deadline).forEach(reason -> reasons.add(new ListItem(reason)));
            var why = new Details(getTranslation("mediation.case.deadline.why"), Still.keep(reasons));
            why.addClassName("why");
            card.add(new DeadlineSentence(words.sentence(deadline), words.tone(deadline)), why);
        }
        return card;
    }
}
