package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.heshi.portal.kit.ui.Moment;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.Appeals;
import org.heshi.portal.talk.Notebook;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicDesk;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.DutyCheck;
import org.heshi.portal.territory.PlaceSummary;
import org.springframework.stereotype.Component;

/** What waits for whoever serves: topics to look at, appeals to decide, notes to make topics of. */
@Component
class TopicPiles {

    private final TopicDesk desk;
    private final Appeals appeals;
    private final Notebook notebook;
    private final DutyCheck duty;
    private final DayWords words;

    TopicPiles(TopicDesk desk, Appeals appeals, Notebook notebook, DutyCheck duty, DayWords words) {
        this.desk = desk;
        this.appeals = appeals;
        this.notebook = notebook;
        this.duty = duty;
        this.words = words;
    }

    void show(Div page, List<PlaceSummary> villages, Runnable changed) {
        villages.forEach(village -> pile(page, page.getTranslation("talk.desk.waiting", village.name()), desk.waiting(village.code())));
        var mine = duty.mine();
        if (mine.contains(Duty.DISPATCHER)) {
            pile(page, page.getTranslation("talk.desk.appeals"), appeals.waiting());
        }
        if (mine.contains(Duty.DISPATCHER) || mine.contains(Duty.CENTRE)) {
            pile(page, page.getTranslation("talk.desk.from-below"), desk.fromBelow());
        }
        if (mine.contains(Duty.GRID_LEADER) || mine.contains(Duty.GRID_OFFICER)) {
            page.add(notes(page, changed));
        }
    }

    private void pile(Div page, String title, List<Topic> topics) {
        var list = new UnorderedList();
        list.addClassName("case-list");
        topics.forEach(topic -> list.add(new ListItem(new TopicCard(topic, words))));
        page.add(new SectionCard(title, topics.isEmpty() ? new Paragraph(page.getTranslation("talk.desk.nothing")) : list));
    }

    private SectionCard notes(Div page, Runnable changed) {
        var heard = new TextArea(page.getTranslation("talk.note.heard"));
        heard.setMaxLength(Notebook.LENGTH);
        heard.addClassName("wide");
        var keep = new Button(page.getTranslation("talk.note.keep"), _ -> {
            notebook.write(heard.getValue());
            changed.run();
        });
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        notebook.mine().forEach(note -> list.add(row(page, note, changed)));
        return new SectionCard(page.getTranslation("talk.note.title"), heard, keep, list);
    }

    private ListItem row(Div page, Notebook.Note note, Runnable changed) {
        var said = new Span(note.words());
        var when = new Moment(note.heardAt());
        when.addClassName("quiet");
        var text = new Div(said, when);
        text.addClassName("person-words");
        var deed = note.topic().<com.vaadin.flow.component.Component>map(topic -> new Anchor(TalkPaths.topic(topic), page.getTranslation("talk.note.became", topic.shown())))
                .orElseGet(() -> new Button(page.getTranslation("talk.note.raise"), _ -> {
                    notebook.raise(note.id());
                    changed.run();
                }));
        return new ListItem(text, deed);
    }
}
