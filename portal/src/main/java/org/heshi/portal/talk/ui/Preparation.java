package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Div;
import org.heshi.portal.talk.TalkDaySummary;

/** An evening as its committee prepares it. What others change meanwhile is made anew; who is being invited stays as it is typed. */
class Preparation extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AgendaParts agenda;
    private final transient InvitationParts invitations;
    private final transient TalkDaySummary day;
    private final Part items = new Part();
    private final Part asked = new Part();
    private final Part comers = new Part();

    Preparation(AgendaParts agenda, InvitationParts invitations, TalkDaySummary day) {
        this.agenda = agenda;
        this.invitations = invitations;
        this.day = day;
        addClassName("stack");
        add(items, invitations.card(this, day, asked, this::refresh), comers);
        refresh();
    }

    TalkDaySummary day() {
        return day;
    }

    void refresh() {
        var now = agenda.of(day);
        items.show(now, () -> agenda.show(this, day, now, this::refresh));
        var all = invitations.of(day);
        asked.show(all, () -> invitations.show(this, day, all, this::refresh));
        var who = agenda.comers(day);
        comers.show(who, () -> AgendaParts.show(this, who));
    }
}
