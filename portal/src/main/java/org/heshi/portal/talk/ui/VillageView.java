package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Tone;
import org.heshi.portal.talk.DayStatus;
import org.heshi.portal.talk.Minutes;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.PlaceSummary;

/** A village's page: when it talks next, and about what. */
@Route(TalkPaths.VILLAGE)
@AnonymousAllowed
class VillageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient TalkBoard board;
    private final transient Minutes minutes;
    private final transient DayWords words;
    private final transient Live live;
    private boolean watched;
    private String title = "";

    VillageView(TalkDays days, TalkBoard board, Minutes minutes, DayWords words, Live live) {
        this.days = days;
        this.board = board;
        this.minutes = minutes;
        this.words = words;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("village").flatMap(days::village).orElseThrow(NotFoundException::new));
    }

    private void show(PlaceSummary village) {
        title = getTranslation("talk.village.title", village.say(getLocale()));
        getContent().removeAll();
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(title, getTranslation("talk.village.lead"), raise(village)), coming(village), topics(village), held(village));
    }

    private Anchor raise(PlaceSummary village) {
        var raise = new Anchor(TalkPaths.raise(village.code()), getTranslation("talk.village.raise"));
        raise.addClassName("button-link");
        return raise;
    }

    private SectionCard topics(PlaceSummary village) {
        var shown = new BoardCard(board, words);
        shown.show(village.code());
        if (!watched) {
            watched = true;
            live.watch(this, board.news(village.code()), () -> show(village));
        }
        var feed = new Anchor("/" + TalkPaths.feed(village.code()), getTranslation("talk.village.feed"));
        feed.setRouterIgnore(true);
        var row = new Div(new Anchor(TalkPaths.poster(village.code()), getTranslation("talk.village.poster")), feed);
        row.addClassName("actions");
        return new SectionCard(getTranslation("talk.village.board"), shown, row);
    }

    private SectionCard held(PlaceSummary village) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        days.held(village.code(), 12).forEach(day -> {
            var line = new ListItem(new Anchor(TalkPaths.day(day.id()), getTranslation("talk.village.held-on", words.day(day.day(), getLocale()))));
            if (day.status() == DayStatus.MISSED) {
                line.add(new StatusBadge(getTranslation("talk.day.status.MISSED"), Tone.ALARM));
            }
            minutes.due(day.id()).ifPresent(due -> line.add(new StatusBadge(getTranslation(due.isLate() ? "talk.minutes.late-mark" : "talk.minutes.waiting-mark"), due.isLate() ? Tone.ALARM : Tone.WAIT)));
            list.add(line);
        });
        return new SectionCard(getTranslation("talk.village.held"), list.getChildren().findAny().isEmpty() ? new Paragraph(getTranslation("talk.village.none-held")) : list,
                new Anchor(TalkPaths.year(village.code()), getTranslation("talk.village.year")));
    }

    private SectionCard coming(PlaceSummary village) {
        var next = days.next(village.code(), 4);
        var card = new SectionCard(getTranslation("talk.village.next"));
        if (next.isEmpty()) {
            return card.add(new EmptyState(Drawing.TALK, getTranslation(days.rule(village.code()).isEmpty() ? "talk.village.no-rule" : "talk.village.no-day")));
        }
        var open = new Anchor(TalkPaths.day(next.getFirst().id()), getTranslation(next.getFirst().status() == DayStatus.OPEN ? "talk.village.live" : "talk.village.agenda"));
        open.addClassName("button-link");
        card.add(new DayCard(next.getFirst(), words, open));
        if (next.size() > 1) {
            card.add(new DayList(next.subList(1, next.size()), words));
        }
        days.calledOff(village.code()).forEach(day -> card.add(new Paragraph(getTranslation("talk.village.called-off", words.day(day.day(), getLocale()), day.reason()))));
        days.rule(village.code()).ifPresent(rule -> card.add(new Paragraph(words.rule(rule, getLocale()))));
        var subscribe = new Anchor("/" + TalkPaths.calendar(village.code()), getTranslation("talk.village.subscribe"));
        subscribe.setRouterIgnore(true);
        return card.add(subscribe);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
