package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
    private final transient DayWords words;
    private final transient Live live;
    private boolean watched;
    private String title = "";

    VillageView(TalkDays days, TalkBoard board, DayWords words, Live live) {
        this.days = days;
        this.board = board;
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
        getContent().add(new PageHeader(title, getTranslation("talk.village.lead"), raise(village)), coming(village), topics(village));
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

    private SectionCard coming(PlaceSummary village) {
        var next = days.next(village.code(), 4);
        var card = new SectionCard(getTranslation("talk.village.next"));
        if (next.isEmpty()) {
            return card.add(new EmptyState(Drawing.TALK, getTranslation(days.rule(village.code()).isEmpty() ? "talk.village.no-rule" : "talk.village.no-day")));
        }
        card.add(new DayCard(next.getFirst(), words));
        if (next.size() > 1) {
            card.add(new DayList(next.subList(1, next.size()), words));
        }
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
