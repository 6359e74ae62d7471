package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.heshi.portal.kit.ui.Confirm;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.AgendaItem;
import org.heshi.portal.talk.Agendas;
import org.heshi.portal.talk.Room;
import org.heshi.portal.talk.RoomLookup;
import org.heshi.portal.talk.RoomState;
import org.heshi.portal.talk.TalkDaySummary;
import org.heshi.portal.talk.TalkPaths;

/** The host's screen while they talk: one topic after the other, the word, notes, votes, who is there. Only what changed is made anew. */
class RoomPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Room room;
    private final transient RoomLookup lookup;
    private final transient Agendas agendas;
    private final transient VoteParts votes;
    private final transient QuestionParts asked;
    private final transient TalkDaySummary day;
    private final NowCard now = new NowCard();
    private final Part timer = new Part();
    private final Part topics = new Part();
    private final Part vote = new Part();
    private final Part speakers = new Part();
    private final Part people = new Part();
    private final Part questions = new Part();

    RoomPanel(Room room, RoomLookup lookup, Agendas agendas, VoteParts votes, QuestionParts asked, TalkDaySummary day, Runnable closed) {
        this.room = room;
        this.lookup = lookup;
        this.agendas = agendas;
        this.votes = votes;
        this.asked = asked;
        this.day = day;
        var hall = new Anchor(TalkPaths.hall(day.id()), getTranslation("talk.host.hall"));
        hall.setTarget("_blank");
        var speaking = new SectionCard(getTranslation("talk.host.speakers"), speakers, name("talk.host.speaker", name -> room.speaker(day.id(), name)),
                new Button(getTranslation("talk.host.next-speaker"), _ -> then(() -> room.nextSpeaker(day.id()))));
        var there = new SectionCard(getTranslation("talk.host.there"), people, name("talk.host.came", name -> room.came(day.id(), name)));
        var end = new Button(getTranslation("talk.host.close"), _ -> Confirm.ask(getTranslation("talk.host.close"), getTranslation("talk.host.close.then"),
                getTranslation("talk.host.close"), () -> {
                    room.close(day.id());
                    closed.run();
                }));
        getContent().addClassName("stack");
        var parts = new Div(column(now, timer, note(), vote), column(topics, speaking, there, new SectionCard(getTranslation("talk.question.title"), questions)));
        parts.addClassName("talk-room");
        getContent().add(new Div(hall), parts, end);
        refresh();
    }

    private static Div column(Component... parts) {
        var column = new Div(parts);
        column.addClassName("stack");
        return column;
    }

    void refresh() {
        var state = lookup.of(day.id());
        var items = agendas.of(day.id());
        var outcomes = items.stream().map(item -> List.of(item.topic().matter(), String.valueOf(item.outcome()))).toList();
        now.show(state, items);
        timer.show(state.since(), () -> timer(state, items));
        topics.show(List.of(outcomes, state.topic()), () -> topics(state, items));
        var current = state.current(items);
        vote.show(List.of(outcomes, state.topic(), votes.of(day.id())), () -> current.<Component>map(item -> votes.card(getContent(), day, item, this::refresh)).orElseGet(Div::new));
        speakers.show(state.speakers(), () -> speakers(state));
        var names = room.attendees(day.id());
        people.show(names, () -> new Paragraph(getTranslation("talk.host.people", names.size()) + " " + String.join("、", names)));
        questions.show(state.questions(), () -> asked.list(getContent(), day, state.questions(), this::refresh));
    }

    /** Counts on by itself in the browser; the moment it began is the server's. */
    private static Component timer(RoomState state, List<AgendaItem> items) {
        var timer = new Paragraph();
        timer.addClassName("talk-timer");
        state.since().ifPresent(since -> {
            var minutes = state.current(items).map(AgendaItem::minutes).orElse(0);
            timer.getElement().executeJs("""
                    const tick = () => {
                        const s = Math.max(0, Math.floor((Date.now() - $0) / 1000));
                        this.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0') + ' / ' + $1 + ':00';
                        this.classList.toggle('late', s > $1 * 60);
                        if (this.isConnected) setTimeout(tick, 1000);
                    };
                    tick();""", (double) since.toEpochMilli(), minutes);
        });
        return timer;
    }

    private SectionCard topics(RoomState state, List<AgendaItem> items) {
        var list = new OrderedList();
        list.addClassName("plain-rows");
        items.forEach(item -> {
            var isNow = state.topic().filter(item.topic().matter()::equals).isPresent();
            var go = new Button(getTranslation(isNow ? "talk.host.now" : "talk.host.go"), _ -> then(() -> room.show(day.id(), item.topic().matter())));
            go.setAriaLabel(getTranslation("talk.host.go-what", item.topic().subject()));
            go.setEnabled(!isNow);
            list.add(new ListItem(new Div(item.topic().subject() + (item.outcome() == null ? "" : " · " + getTranslation("talk.outcome." + item.outcome()))), go));
        });
        return new SectionCard(getTranslation("talk.agenda.title"), list);
    }

    private OrderedList speakers(RoomState state) {
        var list = new OrderedList();
        state.speakers().forEach(speaker -> list.add(new ListItem(speaker.isSpeaking() ? getTranslation("talk.room.speaking", speaker.name()) : speaker.name())));
        return list;
    }

    private Div note() {
        var text = new TextArea(getTranslation("talk.host.note"));
        text.setMaxLength(Room.NOTE_LENGTH);
        text.addClassName("wide");
        var button = new Button(getTranslation("talk.host.note.send"), _ -> then(() -> {
            room.note(day.id(), text.getValue());
            text.clear();
        }));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var box = new Div(text, button);
        box.addClassName("stack-tight");
        return box;
    }

    private Div name(String key, Consumer<String> send) {
        var text = new TextField(getTranslation(key));
        text.setMaxLength(40);
        var box = new Div(text, new Button(getTranslation(key + ".send"), _ -> then(() -> {
            send.accept(text.getValue());
            text.clear();
        })));
        box.addClassNames("actions", "talk-line");
        return box;
    }

    private void then(Runnable deed) {
        deed.run();
        refresh();
    }
}
