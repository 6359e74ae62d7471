package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Function;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.TalkDays;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.YearBook;
import org.heshi.portal.territory.PlaceSummary;

/** A village's year of talk next to its last one, as chart and table. */
@Route(TalkPaths.YEAR)
@AnonymousAllowed
class YearView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TalkDays days;
    private final transient YearBook book;
    private final transient DayWords words;
    private String title = "";

    YearView(TalkDays days, YearBook book, DayWords words) {
        this.days = days;
        this.book = book;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("village").flatMap(days::village).orElseThrow(NotFoundException::new));
    }

    private void show(PlaceSummary village) {
        var year = words.today().getYear();
        var now = book.of(village.code(), year);
        var before = book.of(village.code(), year - 1);
        title = getTranslation("talk.year.title", village.say(getLocale()), String.valueOf(year));
        getContent().removeAll();
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(title, getTranslation("talk.year.lead"), new Anchor(TalkPaths.village(village.code()), getTranslation("talk.desk.page"))),
                new SectionCard(getTranslation("talk.year.months"), new YearChart(now)), new SectionCard(getTranslation("talk.year.table"), table(now, before)));
    }

    private NativeTable table(YearBook.Figures now, YearBook.Figures before) {
        var table = new NativeTable();
        table.addClassName("talk-table");
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("talk.year.figure")), new NativeTableHeaderCell(String.valueOf(now.year())), new NativeTableHeaderCell(String.valueOf(before.year())));
        table.getHead().add(head);
        row(table, "raised", now, before, figures -> String.valueOf(figures.raised()));
        row(table, "decided", now, before, figures -> String.valueOf(figures.decided()));
        row(table, "done", now, before, figures -> String.valueOf(figures.done()));
        row(table, "on-time", now, before, figures -> String.valueOf(figures.onTime()));
        row(table, "confirmed", now, before, figures -> String.valueOf(figures.confirmed()));
        row(table, "cost", now, before, figures -> getTranslation("talk.year.cost-of", figures.planned(), figures.spent()));
        row(table, "rating", now, before, figures -> figures.ratings() == 0 ? "–" : getTranslation("talk.year.rating-of", figures.rating(), figures.ratings()));
        return table;
    }

    private void row(NativeTable table, String what, YearBook.Figures now, YearBook.Figures before, Function<YearBook.Figures, String> figure) {
        var row = new NativeTableRow();
        var name = new NativeTableHeaderCell(getTranslation("talk.year." + what));
        name.getElement().setAttribute("scope", "row");
        row.add(name, new NativeTableCell(figure.apply(now)), new NativeTableCell(figure.apply(before)));
        table.getBody().add(row);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
