package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heshi.portal.kit.Dates;
import org.jspecify.annotations.Nullable;

/** An appointment in words: when, where, with whom, and a way into one's calendar. */
public class HearingCard extends Composite<Div> {

    /**
     * @param start    absent as long as no time is set
     * @param isOnline the place is then an address to open, or words where to look
     * @param people   names as this reader may see them
     * @param calendar the address of the calendar file, if there is one
     */
    public record Value(String status, Tone tone, @Nullable Instant start, @Nullable Instant end, boolean isOnline, String place,
            List<String> people, @Nullable String reason, @Nullable String calendar) {}

    public HearingCard(Value value, LocalDate today, Component... actions) {
        getContent().addClassName("hearing-card");
        getContent().add(new StatusBadge(value.status(), value.tone()), when(value, today), facts(value));
        var row = new Div(actions);
        row.addClassName("actions");
        if (value.calendar() != null) {
            row.addComponentAsFirst(calendar(value.calendar()));
        }
        if (row.getComponentCount() > 0) {
            getContent().add(row);
        }
    }

    private Paragraph when(Value value, LocalDate today) {
        var line = new Paragraph();
        line.addClassName("hearing-when");
        if (value.start() == null || value.end() == null) {
            line.setText(getTranslation("kit.hearing.no-time"));
        } else {
            var hours = new Span(Dates.hour(value.start()) + "–" + Dates.hour(value.end()));
            hours.addClassName("hearing-hours");
            line.add(new Moment(Dates.day(value.start()), today), new Text(" "), hours);
        }
        return line;
    }

    private DescriptionList facts(Value value) {
        var facts = new DescriptionList();
        facts.addClassName("hearing-facts");
        row(facts, "kit.hearing.where", value.isOnline() ? online(value.place()) : new Span(value.place()));
        if (!value.people().isEmpty()) {
            row(facts, "kit.hearing.who", new Span(String.join(getTranslation("kit.hearing.and"), value.people())));
        }
        if (value.reason() != null) {
            row(facts, "kit.hearing.reason", new Span(value.reason()));
        }
        return facts;
    }

    private void row(DescriptionList facts, String key, Component what) {
        facts.add(new DescriptionList.Term(getTranslation(key)));
        facts.add(new DescriptionList.Description(what));
    }

    private Component online(String place) {
        if (!place.startsWith("https://")) {
            return new Span(getTranslation("kit.hearing.online", place));
        }
        var link = new Anchor(place, place);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new Span(new Text(getTranslation("kit.hearing.online-at") + " "), link);
    }

    private Anchor calendar(String address) {
        var link = new Anchor(address, getTranslation("kit.hearing.calendar"));
        link.addClassName("button-link");
        link.setRouterIgnore(true);
        return link;
    }
}
