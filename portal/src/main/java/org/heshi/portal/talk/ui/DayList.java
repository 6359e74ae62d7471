package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.talk.TalkDaySummary;

/** The days after the next one, a line each. */
class DayList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    DayList(List<TalkDaySummary> days, DayWords words) {
        getContent().addClassName("plain-rows");
        for (var day : days) {
            var when = new Span(getTranslation("talk.day.line", words.day(day.day(), getLocale()), Dates.hour(day.start()), day.hall()));
            var row = new Div(when);
            row.addClassName("person-words");
            var why = words.why(day, getLocale());
            if (!why.isEmpty()) {
                var quiet = new Span(why);
                quiet.addClassName("quiet");
                row.add(quiet);
            }
            getContent().add(new ListItem(row));
        }
    }
}
