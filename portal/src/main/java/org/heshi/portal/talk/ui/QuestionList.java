package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.talk.QuestionState;
import org.heshi.portal.talk.RoomState.Question;

/** What those at home asked, the latest few. */
class QuestionList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    QuestionList(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("next-steps");
        var before = Math.max(0, questions.size() - SHOWN);
        questions.subList(before, questions.size())
                .forEach(question -> list.add(new ListItem(words(question)
                        + (question.state() == QuestionState.ASKED ? "" : getTranslation("talk.question.state." + question.state())))));
        var card = new SectionCard(getTranslation("talk.question.title"), list);
        getContent().add(before == 0 ? card : card.add(new Paragraph(getTranslation("talk.question.more", before))));
    }

    private String words(Question question) {
        return question.words().isEmpty() ? getTranslation("talk.question.spoken") : question.words();
    }
}
