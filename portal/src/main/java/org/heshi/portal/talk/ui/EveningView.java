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
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.talk.Evening;
import org.heshi.portal.talk.Evenings;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Places;

/**
 * One evening, for everybody: its agenda before, what is said and decided while it goes on, its minutes after. Hundreds may
 * look at once: what all of them see comes from {@link Evenings}, and news ask nothing else of the database.
 */
@Route(TalkPaths.DAY)
@AnonymousAllowed
class EveningView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Evenings evenings;
    private final transient EveningParts parts;
    private final transient Places places;
    private final transient DayWords words;
    private final transient Live live;
    private final Part head = new Part();
    private final NowCard now = new NowCard();
    private final Ballots ballots;
    private final EveningDeeds deeds;
    private final Part questions = new Part();
    private final Part call = new Part();
    private final Part after = new Part();
    private final Part agenda = new Part();
    private String title = "";
    private boolean watched;

    EveningView(Evenings evenings, EveningParts parts, Places places, DayWords words, Live live) {
        this.evenings = evenings;
        this.parts = parts;
        this.places = places;
        this.words = words;
        this.live = live;
        ballots = parts.ballots();
        deeds = parts.deeds();
        getContent().addClassNames("column", "stack");
        getContent().add(head, now, ballots, deeds, questions, call, after, agenda);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var evening = event.getRouteParameters().get("day").flatMap(TalkAddresses::day).flatMap(evenings::of).orElseThrow(NotFoundException::new);
        title = getTranslation("talk.calendar.name", places.get(evening.day().village()).say(getLocale()));
        show(evening);
        if (!watched) {
            watched = true;
            live.watch(this, evening.day().id().value(), () -> evenings.of(evening.day().id()).ifPresent(this::show));
        }
    }

    private void show(Evening evening) {
        var day = evening.day();
        var room = evening.room();
        head.show(day, () -> stack(new PageHeader(title, null, new Anchor(TalkPaths.village(day.village()), getTranslation("talk.desk.page"))), new DayCard(day, words)));
        now.setVisible(evening.isOpen());
        if (evening.isOpen()) {
            now.show(room, evening.agenda());
        }
        ballots.show(day, evening.proposals());
        deeds.show(evening);
        questions.show(room.questions(), () -> new QuestionList(room.questions()));
        call.show(evening.isOpen(), () -> parts.call(evening));
        after.show(List.of(evening.minutes(), evening.due()), () -> new MinutesCard(evening.minutes(), evening.due(), words));
        agenda.show(List.of(evening.agenda(), evening.guests()), () -> new AgendaList(evening.agenda(), evening.guests()));
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
