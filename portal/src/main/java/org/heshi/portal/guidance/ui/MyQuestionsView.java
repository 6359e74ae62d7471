package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.Publicity;
import org.heshi.portal.guidance.QuestionDetail;
import org.heshi.portal.guidance.Questions;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.EmptyState;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.StatusBadge;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.kit.ui.Tone;

/** What I asked, and what was answered. */
@Route(GuidancePaths.MY_QUESTIONS)
@PermitAll
class MyQuestionsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Clock clock;
    private final Div list = new Div();

    MyQuestionsView(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
        var ask = new Anchor(GuidancePaths.ASK, getTranslation("guidance.question.ask"));
        ask.addClassName("button-link");
        list.addClassName("stack");
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.questions.mine.lead"), ask), list);
        show();
    }

    private void show() {
        list.removeAll();
        var mine = questions.mine();
        mine.forEach(question -> list.add(card(question)));
        if (mine.isEmpty()) {
            list.add(new EmptyState(Drawing.TELL, getTranslation("guidance.questions.mine.empty")));
        }
    }

    private SectionCard card(QuestionDetail question) {
        var asked = new Paragraph(question.words());
        asked.addClassName("multiline");
        var card = new SectionCard(getTranslation("guidance.questions.asked", day(question.askedAt())), asked,
                new Div(new StatusBadge(getTranslation("guidance.question.answered." + question.isAnswered()), question.isAnswered() ? Tone.GO : Tone.WAIT)));
        if (question.answer() != null) {
            var answer = new Paragraph(question.answer());
            answer.addClassName("multiline");
            card.add(new H3(getTranslation("guidance.question.part.answer")), answer, new CitedList(question.cited()));
        }
        var open = new Checkbox(getTranslation("guidance.question.publicity.true"), question.mayBePublic());
        open.addValueChangeListener(event -> {
            questions.mayBePublic(question.id(), event.getValue());
            Toast.done(getTranslation("guidance.question.publicity.changed." + event.getValue()));
            show();
        });
        card.add(open);
        if (question.publicity() == Publicity.PUBLIC) {
            card.add(new Anchor(GuidancePaths.answer(question.slug()), getTranslation("guidance.offer.read")));
        }
        return card;
    }

    private String day(Instant at) {
        return Dates.say(getLocale(), Dates.day(at), Dates.day(clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.questions.mine");
    }
}
