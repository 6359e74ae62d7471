package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.Questions;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;

/** A question that somebody asked, and its answer, in words that tell nobody who it was. */
@Route(GuidancePaths.ANSWER)
@AnonymousAllowed
class AnswerView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Questions questions;
    private final transient Clock clock;

    AnswerView(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
        getContent().addClassNames("column", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().get("slug").flatMap(questions::find).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.answer.made", Dates.say(getLocale(), Dates.day(found.publishedAt()), Dates.day(clock.instant())))),
                new SectionCard(getTranslation("guidance.question.part.words"), words(found.text().words())),
                new SectionCard(getTranslation("guidance.question.part.answer"), words(found.text().answer())),
                new SectionCard(getTranslation("guidance.precedent.part.law"), new CitedList(found.cited())), new NextSteps(found.category()));
    }

    private static Paragraph words(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("multiline");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.answer.title");
    }
}
