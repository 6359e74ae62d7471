package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, when, and by whom. */
public class TimelineList extends Composite<OrderedList> {

    /** One thing that happened; {@code more} may hold its reason or a file. */
    public record Entry(Instant at, @Nullable String who, String what, List<Component> more) {

        public Entry(Instant at, @Nullable String who, String what) {
            this(at, who, what, List.of());
        }
    }

    /** Shows the entries in the order in which they are given. */
    public TimelineList(List<Entry> entries) {
        getContent().addClassName("timeline");
        var isStill = entries.stream().allMatch(entry -> entry.more().isEmpty());
        entries.forEach(entry -> getContent().add(isStill || !entry.more().isEmpty() ? item(entry) : Still.keep(item(entry))));
        if (isStill) {
            Still.keep(getContent());
        }
    }

    public static TimelineList newestFirst(List<Entry> entries) {
        return new TimelineList(entries.reversed());
    }

    private ListItem item(Entry entry) {
        var meta = new Div(new Moment(entry.at()));
        meta.addClassName("timeline-meta");
        if (entry.who() != null) {
            meta.add(new Span(entry.who()));
        }
        var what = new Div(entry.what());
        what.addClassName("timeline-what");
        var item = new ListItem(meta, what);
        item.addClassName("timeline-entry");
        entry.more().forEach(item::add);
        return item;
    }
}
