package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.heshi.portal.documents.AttachmentSummary;
import org.heshi.portal.kit.ui.AttachmentStrip;
import org.heshi.portal.talk.QuestionState;
import org.heshi.portal.talk.Questions;
import org.heshi.portal.talk.RoomState.Question;
import org.heshi.portal.talk.TalkDaySummary;
import org.springframework.stereotype.Component;

/** The host's list of questions: those taken up first, answered ones gone. */
@Component
class QuestionParts {

    private final Questions questions;

    QuestionParts(Questions questions) {
        this.questions = questions;
    }

    HtmlContainer list(Div page, TalkDaySummary day, List<Question> asked, Runnable changed) {
        if (asked.stream().allMatch(question -> question.state() == QuestionState.ANSWERED)) {
            return new Paragraph(page.getTranslation("talk.host.no-questions"));
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        var spoken = questions.spoken(day.id());
        for (var state : List.of(QuestionState.TAKEN_UP, QuestionState.ASKED)) {
            asked.stream().filter(question -> question.state() == state)
                    .forEach(question -> list.add(row(page, day, question, Optional.ofNullable(spoken.get(question.id())), changed)));
        }
        return list;
    }

    private ListItem row(Div page, TalkDaySummary day, Question question, Optional<AttachmentSummary> voice, Runnable changed) {
        var words = new Div(new Span(question.words().isEmpty() ? page.getTranslation("talk.question.spoken") : question.words()));
        words.addClassName("person-words");
        voice.ifPresent(file -> words.add(new AttachmentStrip(List.of(new AttachmentStrip.Item(file.id().toString(), file.link(UI.getCurrent().getLocale()), null)))));
        var row = new ListItem(words);
        if (question.state() == QuestionState.ASKED) {
            row.add(button(page, "talk.question.take-up", () -> questions.takeUp(day.id(), question.id()), changed));
        } else {
            var mark = new Span(page.getTranslation("talk.question.taken-up"));
            mark.addClassName("quiet");
            words.add(mark);
        }
        row.add(button(page, "talk.question.is-answered", () -> questions.answered(day.id(), question.id()), changed));
        return row;
    }

    private static Button button(Div page, String key, Runnable deed, Runnable changed) {
        return new Button(page.getTranslation(key), _ -> {
            deed.run();
            changed.run();
        });
    }
}
