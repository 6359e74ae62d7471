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
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RoomLookup;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.Votes;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** For the projector: what is talked about, the vote, and the code by which those in the hall say that they are there. */
@Route(TalkPaths.HALL)
@PermitAll
@OnDuty(Duty.COMMITTEE)
class HallView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient RuleDesk desk;
    private final transient Room room;
    private final transient RoomLookup lookup;
    private final transient Agendas agendas;
    private final transient Votes votes;
    private final transient TalkBoard board;
    private final transient Live live;
    private boolean watched;

    HallView(TalkDays days, RuleDesk desk, Room room, RoomLookup lookup, Agendas agendas, Votes votes, TalkBoard board, Live live) {
        this.days = days;
        this.desk = desk;
        this.room = room;
        this.lookup = lookup;
        this.agendas = agendas;
        this.votes = votes;
        this.board = board;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var day = event.getRouteParameters().get("day").flatMap(TalkAddresses::day).flatMap(days::find).orElseThrow(NotFoundException::new);
        if (desk.villages().stream().noneMatch(village -> village.code().equals(day.village()))) {
            throw new NotFoundException();
        }
        show(day);
        if (!watched) {
            watched = true;
            live.watch(this, day.id().value(), () -> days.find(day.id()).ifPresent(this::show));
        }
    }

    private void show(TalkDaySummary day) {
        getContent().removeAll();
        getContent().addClassName("talk-hall");
        var state = lookup.of(day.id());
        var subject = state.topic().flatMap(topic -> agendas.of(day.id()).stream().filter(item -> item.topic().matter().equals(topic)).findFirst())
                .map(item -> item.topic().subject()).orElseGet(() -> getTranslation("talk.room.none"));
        getContent().add(new H1(subject), new Paragraph(getTranslation(state.isQuorate() ? "talk.room.quorate" : "talk.room.not-quorate", state.present(), state.quorum())));
        state.speakers().stream().filter(speaker -> speaker.isSpeaking()).findFirst()
                .ifPresent(speaker -> getContent().add(new Paragraph(getTranslation("talk.room.speaking", speaker.name()))));
        votes.of(day.id()).stream().filter(proposal -> state.topic().filter(proposal.topic()::equals).isPresent())
                .forEach(proposal -> getContent().add(new BallotCard(proposal, false, () -> false, _ -> { })));
        if (day.status() == DayStatus.OPEN) {
            var scan = new Div(new QrCode(board.link(TalkPaths.here(room.token(day.id()))), getTranslation("talk.hall.qr")), new Paragraph(getTranslation("talk.hall.scan")));
            scan.addClassName("number-and-qr");
            getContent().add(scan);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.hall.title");
    }
}
