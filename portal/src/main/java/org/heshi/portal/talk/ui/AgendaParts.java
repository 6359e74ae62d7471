package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaDesk;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.Seats;
import org.heshi.portal.talk.Seats.Seat;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.Topic;
import org.springframework.stereotype.Component;

/** The agenda as its committee makes it, and who is asked and comes. */
@Component
class AgendaParts {

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final Seats seats;

    AgendaParts(AgendaDesk desk, Agendas agendas, Seats seats) {
        this.desk = desk;
        this.agendas = agendas;
        this.seats = seats;
    }

    /** What is on the agenda, and what could be. */
    record Topics(List<AgendaItem> taken, List<Topic> open) {}

    /** Who said that they come, and how many seats that takes. */
    record Comers(List<Seat> seats, int taken) {}

    Topics of(TalkDaySummary day) {
        return new Topics(agendas.of(day.id()), desk.toTake(day.id()));
    }

    Comers comers(TalkDaySummary day) {
        return new Comers(seats.of(day.id()), seats.taken(day.id()));
    }

    Div show(Div page, TalkDaySummary day, Topics topics, Runnable changed) {
        var items = topics.taken();
        var list = new OrderedList();
        list.addClassName("plain-rows");
        items.forEach(item -> list.add(row(page, day, item, changed)));
        var card = new SectionCard(page.getTranslation("talk.agenda.title"), items.isEmpty() ? new Paragraph(page.getTranslation("talk.agenda.empty")) : list,
                new Paragraph(page.getTranslation("talk.agenda.total", items.stream().mapToInt(AgendaItem::minutes).sum())));
        var both = new Div(card, toTake(page, day, topics.open(), changed));
        both.addClassName("stack");
        return both;
    }

    private ListItem row(Div page, TalkDaySummary day, AgendaItem item, Runnable changed) {
        var topic = item.topic();
        var words = new Div(named(topic.subject()), quiet(page.getTranslation("talk.topic.supports", topic.supports())));
        words.addClassName("person-words");
        var minutes = new IntegerField();
        minutes.setAriaLabel(page.getTranslation("talk.agenda.minutes-of", topic.subject()));
        minutes.setSuffixComponent(new Span(page.getTranslation("talk.agenda.minutes")));
        minutes.setValue(item.minutes());
        minutes.addValueChangeListener(event -> {
            desk.minutes(day.id(), topic.matter(), event.getValue() == null ? 0 : event.getValue());
            changed.run();
        });
        return new ListItem(words, minutes, button(page, "talk.agenda.up", topic, () -> desk.up(day.id(), topic.matter()), changed),
                button(page, "talk.agenda.drop", topic, () -> desk.drop(day.id(), topic.matter()), changed), merge(page, day, topic, changed));
    }

    private Button merge(Div page, TalkDaySummary day, Topic topic, Runnable changed) {
        var button = new Button(page.getTranslation("talk.agenda.merge"), _ -> {
            var others = java.util.stream.Stream.concat(agendas.of(day.id()).stream().map(AgendaItem::topic), desk.toTake(day.id()).stream())
                    .filter(other -> !other.matter().equals(topic.matter())).toList();
            var into = new ComboBox<Topic>(page.getTranslation("talk.agenda.merge.into"), others);
            into.setItemLabelGenerator(Topic::subject);
            into.addClassName("wide");
            var dialog = new Dialog();
            var yes = new Button(page.getTranslation("talk.agenda.merge"), _ -> {
                if (into.getValue() != null) {
                    desk.merge(day.id(), topic.matter(), into.getValue().matter());
                    dialog.close();
                    changed.run();
                }
            });
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.setHeaderTitle(page.getTranslation("talk.agenda.merge-what", topic.subject()));
            dialog.add(new Paragraph(page.getTranslation("talk.agenda.merge.then")), into);
            dialog.getFooter().add(new Button(page.getTranslation("kit.cancel"), _ -> dialog.close()), yes);
            dialog.open();
        });
        button.setAriaLabel(page.getTranslation("talk.agenda.merge-what", topic.subject()));
        return button;
    }

    private SectionCard toTake(Div page, TalkDaySummary day, List<Topic> open, Runnable changed) {
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        open.forEach(topic -> {
            var words = new Div(named(topic.subject()), quiet(page.getTranslation("talk.topic.supports", topic.supports())));
            words.addClassName("person-words");
            list.add(new ListItem(words, button(page, "talk.agenda.take", topic, () -> desk.take(day.id(), topic.matter()), changed)));
        });
        return new SectionCard(page.getTranslation("talk.agenda.open"), list.getChildren().findAny().isEmpty() ? new Paragraph(page.getTranslation("talk.desk.nothing")) : list);
    }

    static SectionCard show(Div page, Comers comers) {
        var list = new UnorderedList();
        comers.seats().forEach(seat -> list.add(new ListItem(page.getTranslation("talk.seat.line", seat.name(), seat.seats(), seat.needs()))));
        return new SectionCard(page.getTranslation("talk.seat.list"), new Paragraph(page.getTranslation("talk.seat.taken", comers.taken())), list);
    }

    private static Button button(Div page, String key, Topic topic, Runnable deed, Runnable changed) {
        var button = new Button(page.getTranslation(key), _ -> {
            deed.run();
            changed.run();
        });
        button.setAriaLabel(page.getTranslation(key + "-what", topic.subject()));
        return button;
    }

    private static Span named(String text) {
        var span = new Span(text);
        span.addClassName("person-name");
        return span;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
