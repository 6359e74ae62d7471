package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The road of a case: where it has been, where it is now, what comes next, and one sentence about it. */
public class Road extends Composite<Div> {

    /** Behind us, here, ahead of us, or where the road ended. */
    public enum State { DONE, NOW, NEXT, END }

    /** A stop on the road, with a day or another small note beneath its name. */
    public record Stop(String name, State state, @Nullable String note) {

        public Stop(String name, State state) {
            this(name, state, null);
        }
    }

    public Road(List<Stop> stops, @Nullable String sentence) {
        getContent().addClassName("road");
        var list = new OrderedList();
        list.addClassName("road-stops");
        stops.forEach(stop -> list.add(item(stop)));
        getContent().add(list);
        if (sentence != null) {
            var paragraph = new Paragraph(sentence);
            paragraph.addClassName("road-sentence");
            getContent().add(paragraph);
        }
        Still.keep(getContent());
    }

    private ListItem item(Stop stop) {
        var mark = new Span();
        mark.addClassName("road-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(getTranslation("kit.road." + stop.state()));
        state.addClassName("visually-hidden");
        var name = new Span(stop.name());
        name.addClassName("road-name");
        var item = new ListItem(mark, name, state);
        item.addClassNames("road-stop", "road-" + stop.state().name().toLowerCase(java.util.Locale.ROOT));
        if (stop.note() != null) {
            var note = new Span(stop.note());
            note.addClassName("road-note");
            item.add(note);
        }
        if (stop.state() == State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
