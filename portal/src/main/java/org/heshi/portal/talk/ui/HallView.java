package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.ui.QrCode;
import org.heshi.portal.talk.Evening;
import org.heshi.portal.talk.Evenings;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** For the projector: what is talked about, the vote, and the code by which those in the hall say that they are there. Nothing flickers. */
@Route(TalkPaths.HALL)
@PermitAll
@OnDuty(Duty.COMMITTEE)
class HallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Evenings evenings;
    private final transient RuleDesk desk;
    private final transient Room room;
    private final transient TalkBoard board;
    private final transient Live live;
    private final H1 subject = new H1();
    private final Paragraph there = new Paragraph();
    private final Paragraph speaking = new Paragraph();
    private final Part votes = new Part();
    private final Part scan = new Part();
    private boolean watched;

    HallView(Evenings evenings, RuleDesk desk, Room room, TalkBoard board, Live live) {
        this.evenings = evenings;
        this.desk = desk;
        this.room = room;
        this.board = board;
        this.live = live;
        getContent().addClassName("talk-hall");
        getContent().add(subject, there, speaking, votes, scan);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var evening = event.getRouteParameters().get("day").flatMap(TalkAddresses::day).flatMap(evenings::of).orElseThrow(NotFoundException::new);
        var day = evening.day();
        if (desk.villages().stream().noneMatch(village -> village.code().equals(day.village()))) {
            throw new NotFoundException();
        }
        show(evening);
        if (!watched) {
            watched = true;
            live.watch(this, day.id().value(), () -> evenings.of(day.id()).ifPresent(this::show));
        }
    }

    private void show(Evening evening) {
        var state = evening.room();
        new RoomLines(subject, there, speaking).show(state, evening.agenda());
        var proposals = evening.proposals().stream().filter(proposal -> state.topic().filter(proposal.topic()::equals).isPresent()).toList();
        votes.show(proposals, () -> new Div(proposals.stream().map(BallotCard::new).toArray(BallotCard[]::new)));
        scan.show(evening.isOpen(), () -> evening.isOpen() ? scan(evening) : new Div());
    }

    private Div scan(Evening evening) {
        var scan = new Div(new QrCode(board.link(TalkPaths.here(room.token(evening.day().id()))), getTranslation("talk.hall.qr")), new Paragraph(getTranslation("talk.hall.scan")));
        scan.addClassName("number-and-qr");
        return scan;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.hall.title");
    }
}
