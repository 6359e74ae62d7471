package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.mediation.MyCases;

/** One of my cases: what it is, where it stands, what comes next and by when. */
class MyCaseCard extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    MyCaseCard(MyCases.Mine mine, String place, LocalDate today) {
        var row = mine.row();
        var subject = new Span(row.subject());
        subject.addClassName("case-subject");
        var head = new Div(subject, new StatusBadge(getTranslation("matters.status." + row.status()), CaseTone.of(row.status())));
        head.addClassName("case-head");
        var facts = new Div(new Span(row.reference().shown()), new Span(place), new Span(getTranslation("mediation.my.role." + mine.role())));
        facts.addClassNames("case-facts", "quiet");
        getContent().setHref(MatterPaths.party(row.reference()));
        getContent().addClassName("case-card");
        getContent().add(head, new MiniRoad(row.status()), new Paragraph(getTranslation("mediation.my.now." + row.status())));
        if (row.dueOn() != null) {
            var due = new Span(getTranslation("mediation.my.due", Dates.say(getLocale(), row.dueOn(), today)));
            due.addClassName(row.dueOn().isBefore(today) ? "late" : "due");
            getContent().add(due);
        }
        if (mine.unread() > 0) {
            var unread = new Span(getTranslation("mediation.my.unread", mine.unread()));
            unread.addClassName("unread");
            getContent().add(unread);
        }
        getContent().add(facts);
    }
}
