package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heshi.portal.documents.Attachments;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Attendance;
import org.heshi.portal.talk.Calls;
import org.heshi.portal.talk.Evening;
import org.heshi.portal.talk.Proxies;
import org.heshi.portal.talk.Questions;
import org.heshi.portal.talk.Residents;
import org.heshi.portal.talk.Seats;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.Votes;

/** Makes those parts of an evening's page that are about its visitor. */
@org.springframework.stereotype.Component
class EveningParts {

    private final TalkDays days;
    private final Seats seats;
    private final Attendance attendance;
    private final Proxies proxies;
    private final Votes votes;
    private final Residents residents;
    private final Questions questions;
    private final Attachments attachments;
    private final Calls calls;
    private final Live live;

    EveningParts(TalkDays days, Seats seats, Attendance attendance, Proxies proxies, Votes votes, Residents residents, Questions questions, Attachments attachments, Calls calls, Live live) {
        this.days = days;
        this.seats = seats;
        this.attendance = attendance;
        this.proxies = proxies;
        this.votes = votes;
        this.residents = residents;
        this.questions = questions;
        this.attachments = attachments;
        this.calls = calls;
        this.live = live;
    }

    private static boolean isSignedIn() {
        return Visitor.current() instanceof Visitor.SignedIn;
    }

    EveningDeeds deeds() {
        return new EveningDeeds(days, seats, attendance, proxies, residents, day -> new AskCard(questions, attachments, day), isSignedIn());
    }

    Ballots ballots() {
        return new Ballots(votes, proxies, residents, isSignedIn());
    }

    Component call(Evening evening) {
        if (!evening.isOpen() || !isSignedIn()) {
            return new Div();
        }
        return calls.meeting(evening.day().id()).<Component>map(EveningParts::elsewhere).orElseGet(() -> new CallCard(calls, live, evening.day().id()));
    }

    private static Component elsewhere(String address) {
        var card = new Div();
        var link = new Anchor(address, card.getTranslation("talk.call.elsewhere"));
        link.addClassName("button-link");
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        card.add(new SectionCard(card.getTranslation("talk.call.title"), new Paragraph(card.getTranslation("talk.call.elsewhere.text")), link));
        return card;
    }
}
