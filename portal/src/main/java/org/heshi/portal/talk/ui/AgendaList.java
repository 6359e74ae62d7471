package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.Guest;
import org.heshi.portal.talk.InvitationKind;
import org.heshi.portal.talk.TalkPaths;

/** What an evening is about, in order, and what became of it; and who is asked to come. */
class AgendaList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AgendaList(List<AgendaItem> items, List<Guest> guests) {
        var list = new OrderedList();
        list.addClassName("next-steps");
        items.forEach(item -> list.add(line(item)));
        getContent().add(new SectionCard(getTranslation("talk.agenda.title"), items.isEmpty() ? new Paragraph(getTranslation("talk.agenda.empty")) : Still.keep(list)));
        if (!guests.isEmpty()) {
            getContent().addClassName("stack");
            getContent().add(new SectionCard(getTranslation("talk.invite.title"), guests(guests)));
        }
    }

    /** Those who come or are an office by name, the others in number. */
    private UnorderedList guests(List<Guest> guests) {
        var list = new UnorderedList();
        list.addClassName("next-steps");
        guests.stream().filter(guest -> guest.name() != null).forEach(guest -> list.add(new ListItem(getTranslation(guest.comes() ? "talk.guest.comes" : "talk.guest.asked",
                getTranslation("talk.invite.kind." + guest.kind()), guest.name()))));
        for (var kind : InvitationKind.values()) {
            var unnamed = guests.stream().filter(guest -> guest.kind() == kind && guest.name() == null).toList();
            if (!unnamed.isEmpty()) {
                list.add(new ListItem(getTranslation("talk.guest.number", getTranslation("talk.invite.kind." + kind), unnamed.size(), unnamed.stream().filter(Guest::comes).count())));
            }
        }
        return Still.keep(list);
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
