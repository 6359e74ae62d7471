package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.TalkPaths;

/** What an evening is about, in order, and what became of it. */
class AgendaList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AgendaList(List<AgendaItem> items) {
        var list = new OrderedList();
        list.addClassName("next-steps");
        items.forEach(item -> list.add(line(item)));
        getContent().add(new SectionCard(getTranslation("talk.agenda.title"), items.isEmpty() ? new Paragraph(getTranslation("talk.agenda.empty")) : list));
    }

    private ListItem line(AgendaItem item) {
        var subject = item.topic().subject().isEmpty() ? getTranslation("talk.topic.not-shown") : item.topic().subject();
        var facts = new Div(new Span(getTranslation("talk.agenda.facts", item.minutes(), item.topic().supports())));
        facts.addClassName("quiet");
        var line = new ListItem(new Anchor(TalkPaths.topic(item.topic().reference()), subject), facts);
        if (item.outcome() != null) {
            line.add(new Paragraph(getTranslation("talk.outcome." + item.outcome()) + (item.why() == null ? "" : getTranslation("talk.outcome.words", item.why()))));
        }
        return line;
    }
}
