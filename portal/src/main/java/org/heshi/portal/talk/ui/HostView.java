package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RoomLookup;
import org.heshi.portal.talk.RuleDesk;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;
import org.jspecify.annotations.Nullable;

/** Where the host prepares an evening, leads it, and writes its minutes. */
@Route(TalkPaths.HOST)
@PermitAll
@OnDuty(Duty.COMMITTEE)
class HostView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient RuleDesk desk;
    private final transient Room room;
    private final transient AgendaParts agenda;
    private final transient InvitationParts invitations;
    private final transient RoomLookup lookup;
    private final transient Agendas agendas;
    private final transient VoteParts votes;
    private final transient QuestionParts questions;
    private final transient MinutesDeskParts minutes;
    private final transient DayChangeParts changes;
    private final transient DayWords words;
    private final transient Live live;
    private @Nullable RoomPanel panel;
    private @Nullable Preparation preparation;
    private boolean watched;

    HostView(TalkDays days, RuleDesk desk, Room room, AgendaParts agenda, InvitationParts invitations, RoomLookup lookup, Agendas agendas, VoteParts votes, QuestionParts questions, MinutesDeskParts minutes,
            DayChangeParts changes, DayWords words, Live live) {
        this.days = days;
        this.desk = desk;
        this.room = room;
        this.agenda = agenda;
        this.invitations = invitations;
        this.lookup = lookup;
        this.agendas = agendas;
        this.votes = votes;
        this.questions = questions;
        this.minutes = minutes;
        this.changes = changes;
        this.words = words;
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
            live.watch(this, day.id().value(), () -> again(day));
        }
    }

    private void again(TalkDaySummary day) {
        days.find(day.id()).ifPresent(now -> {
            if (panel != null && now.status() == DayStatus.OPEN) {
                panel.refresh();
            } else if (preparation != null && preparation.day().equals(now)) {
                preparation.refresh();
            } else {
                show(now);
            }
        });
    }

    private void show(TalkDaySummary day) {
        var page = getContent();
        Runnable changed = () -> again(day);
        page.removeAll();
        page.addClassName("stack");
        page.add(new PageHeader(getPageTitle(), null, new Anchor(TalkPaths.day(day.id()), getTranslation("talk.host.page"))), new DayCard(day, words));
        switch (day.status()) {
            case PLANNED -> {
                preparation = new Preparation(agenda, invitations, day);
                var open = new Button(getTranslation("talk.host.open"), _ -> Confirm.ask(getTranslation("talk.host.open"), getTranslation("talk.host.open.then"),
                        getTranslation("talk.host.open"), () -> {
                            room.open(day.id());
                            again(day);
                        }));
                open.addThemeVariants(ButtonVariant.PRIMARY);
                page.add(preparation, open, changes.planned(page, day, changed));
            }
            case OPEN -> {
                panel = new RoomPanel(room, lookup, agendas, votes, questions, day, changed);
                page.add(panel);
            }
            case HELD -> minutes.show(page, day, changed);
            case MISSED -> page.add(changes.missed(page, day, changed));
            case CANCELLED -> { }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.host.title");
    }
}
