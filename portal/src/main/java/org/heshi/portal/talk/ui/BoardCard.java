package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.talk.TalkBoard;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicState;
import org.heshi.portal.territory.PlaceCode;

/** The board of a village. */
class BoardCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<TopicState> SECTIONS = List.of(TopicState.OPEN, TopicState.DECIDED, TopicState.DOING, TopicState.DONE);

    private final transient TalkBoard board;
    private final transient DayWords words;

    BoardCard(TalkBoard board, DayWords words) {
        this.board = board;
        this.words = words;
        getContent().addClassName("stack");
    }

    void show(PlaceCode village) {
        getContent().removeAll();
        SECTIONS.forEach(state -> section("talk.board." + state, board.of(village, state)));
        if (getContent().getComponentCount() == 0) {
            getContent().add(new EmptyState(Drawing.SPEAK, getTranslation("talk.board.empty")));
        }
        var waiting = board.waiting(village);
        if (waiting > 0) {
            getContent().add(new Paragraph(getTranslation("talk.board.waiting", waiting)));
        }
        section("talk.board.not-shown", board.notShown(village));
    }

    private void section(String key, List<Topic> topics) {
        if (!topics.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("case-list");
            topics.forEach(topic -> list.add(new ListItem(new TopicCard(topic, words))));
            getContent().add(new H3(getTranslation(key, topics.size())), list);
        }
    }
}
