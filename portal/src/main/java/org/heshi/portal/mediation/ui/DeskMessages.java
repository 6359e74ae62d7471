package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.mediation.StaffCase;
import org.heshi.portal.messaging.DeliverySummary;
import org.heshi.portal.messaging.MessageState;

/** What was sent to whom and whether it arrived; first what did not, with another way to reach the person. */
class DeskMessages extends Composite<Div> implements DeskBody {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Override
    public void show(StaffCase opened) {
        getContent().removeAll();
        if (opened.messages().isEmpty()) {
            getContent().add(new EmptyState(Drawing.PHONE, getTranslation("mediation.desk.messages.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("desk-messages");
        opened.messages().stream().limit(MOST).forEach(message -> list.add(line(opened, message)));
        getContent().add(new SectionCard(getTranslation("mediation.desk.messages"),
                new Paragraph(getTranslation("mediation.desk.messages.lead")), list));
    }

    private ListItem line(StaffCase opened, DeliverySummary message) {
        var first = new Div(new StatusBadge(getTranslation("messaging.state." + message.state()), tone(message)), new Span(whom(opened, message)));
        first.addClassName("desk-message-head");
        var item = new ListItem(first, new Div(message.say(getLocale())));
        var what = new Div(getTranslation("mediation.desk.messages.what", getTranslation("mediation.desk.template." + kind(message.template()))));
        what.addClassName("quiet");
        item.add(what);
        message.otherWay(getLocale()).ifPresent(way -> {
            var words = new Div(way);
            words.addClassNames("desk-warning", "tone-alarm");
            item.add(words);
        });
        return item;
    }

    private String whom(StaffCase opened, DeliverySummary message) {
        return opened.view().parties().stream().filter(party -> party.phone() != null && party.phone().equals(message.phone()))
                .findFirst().map(party -> DeskActs.name(this, party))
                .or(() -> opened.view().mediators().stream().filter(one -> one.id().equals(message.person())).findFirst().map(one -> one.name()))
                .orElseGet(() -> getTranslation("matters.actor.STAFF"));
    }

    /** Templates are many and their words carry codes; what they are about is enough. */
    private static String kind(String template) {
        return template.startsWith("mediation.invited") || template.startsWith("mediation.code") ? "CODE"
                : template.startsWith("booking.") ? "HEARING" : template.startsWith("documents.") ? "AGREEMENT"
                : template.startsWith("mediation.said") ? "SAID" : "PROGRESS";
    }

    private static Tone tone(DeliverySummary message) {
        return message.isTrouble() ? Tone.ALARM : message.state() == MessageState.SENT || message.state() == MessageState.DELIVERED ? Tone.GO : Tone.WAIT;
    }
}
