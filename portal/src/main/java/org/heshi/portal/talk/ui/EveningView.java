package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.Calls;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.RoomLookup;
import org.heshi.portal.talk.TalkDayId;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Places;

/** One evening, for everybody: its agenda before, what is said and decided while it goes on, its minutes after. */
@Route(TalkPaths.DAY)
@AnonymousAllowed
class EveningView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient Agendas agendas;
    private final transient RoomLookup rooms;
    private final transient EveningDeeds parts;
    private final transient MinutesParts minutes;
    private final transient Calls calls;
    private final transient Places places;
    private final transient DayWords words;
    private final transient Live live;
    private final Part head = new Part();
    private final Part now = new Part();
    private final Part ballots = new Part();
    private final Part deeds = new Part();
    private final Part questions = new Part();
    private final Part after = new Part();
    private final Part agenda = new Part();
    private final Part call = new Part();
    private String title = "";
    private boolean watched;

    EveningView(TalkDays days, Agendas agendas, RoomLookup rooms, EveningDeeds parts, MinutesParts minutes, Calls calls, Places places, DayWords words, Live live) {
        this.days = days;
        this.agendas = agendas;
        this.rooms = rooms;
        this.parts = parts;
        this.minutes = minutes;
        this.calls = calls;
        this.places = places;
        this.words = words;
        this.live = live;
        getContent().addClassNames("column", "stack");
        getContent().add(head, now, ballots, deeds, questions, call, after, agenda);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var day = event.getRouteParameters().get("day").flatMap(TalkAddresses::day).flatMap(days::find).orElseThrow(NotFoundException::new);
        title = getTranslation("talk.calendar.name", places.get(day.village()).say(getLocale()));
        show(day);
        if (!watched) {
            watched = true;
            live.watch(this, day.id().value(), () -> days.find(day.id()).ifPresent(this::show));
        }
    }

    private void show(TalkDaySummary day) {
        head.show(day, () -> stack(new PageHeader(title, null, new Anchor(TalkPaths.village(day.village()), getTranslation("talk.desk.page"))), new DayCard(day, words)));
        var room = rooms.of(day.id());
        var items = agendas.of(day.id());
        var isOpen = day.status() == DayStatus.OPEN;
        now.show(isOpen ? List.of(room.topic(), room.notes(), room.speakers(), room.present()) : List.of(), () -> isOpen ? new NowCard(room, items) : new Div());
        ballots.show(parts.voted(day), () -> stack(parts.ballots(day)));
        deeds.show(parts.standing(day), () -> parts.deeds(this, day, () -> days.find(day.id()).ifPresent(this::show)));
        questions.show(room.questions(), () -> parts.questions(this, room));
        var mayCall = isOpen && Visitor.current() instanceof Visitor.SignedIn;
        call.show(mayCall, () -> mayCall ? new CallCard(calls, live, day.id()) : new Div());
        after.show(minutes.standing(day.id()), () -> minutes.show(this, day.id()));
        agenda.show(items, () -> new AgendaList(items));
    }

    private static Div stack(Component... content) {
        var stack = new Div(content);
        stack.addClassName("stack");
        return stack;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
