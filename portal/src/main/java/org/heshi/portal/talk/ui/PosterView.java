package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PrintPage;
import org.heshi.portal.kit.ui.QrCode;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicState;
import org.heshi.portal.territory.PlaceSummary;

/** A sheet for the notice board at the village entrance. */
@Route(TalkPaths.POSTER)
@AnonymousAllowed
class PosterView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int TOPICS = 8;

    private final transient TalkDays days;
    private final transient Agendas agendas;
    private final transient TalkBoard board;
    private final transient DayWords words;

    PosterView(TalkDays days, Agendas agendas, TalkBoard board, DayWords words) {
        this.days = days;
        this.agendas = agendas;
        this.board = board;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("village").flatMap(days::village).orElseThrow(NotFoundException::new));
    }

    private void show(PlaceSummary village) {
        var next = days.next(village.code(), 1).stream().findFirst();
        var when = new Paragraph(next.map(day -> getTranslation("talk.day.line", words.day(day.day(), getLocale()), Dates.hour(day.start()), day.hall()))
                .orElseGet(() -> getTranslation("talk.list.none")));
        when.addClassName("poster-when");
        var agenda = next.map(day -> agendas.of(day.id()).stream().map(AgendaItem::topic).toList()).orElse(List.of());
        var topics = agenda.isEmpty() ? board.of(village.code(), TopicState.OPEN) : agenda;
        var list = new UnorderedList();
        topics.stream().map(Topic::subject).filter(subject -> !subject.isEmpty()).limit(TOPICS).forEach(subject -> list.add(new ListItem(subject)));
        var address = board.link(TalkPaths.village(village.code()));
        var scan = new Div(new QrCode(address, getTranslation("talk.poster.qr")), new Paragraph(getTranslation("talk.poster.scan", address)));
        scan.addClassName("number-and-qr");
        getContent().removeAll();
        getContent().add(new PrintPage(new H1(getTranslation("talk.calendar.name", village.say(getLocale()))), when, new Paragraph(getTranslation("talk.village.lead")),
                new H2(getTranslation(agenda.isEmpty() ? "talk.poster.open" : "talk.poster.topics")), list.getChildren().findAny().isEmpty() ? new Paragraph(getTranslation("talk.board.empty")) : list, scan));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("talk.poster.title");
    }
}
