package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heshi.portal.guidance.Asked;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.LawSearch;
import org.heshi.portal.guidance.QuestionDesk;
import org.heshi.portal.guidance.QuestionDetail;
import org.heshi.portal.guidance.QuestionId;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.OnDuty;

/** Answers one question, with the law beside it; and makes the answer ready for everybody where its asker agreed. */
@Route(GuidancePaths.QUESTION)
@PermitAll
@OnDuty({Duty.MEDIATOR, Duty.CENTRE})
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int GUIDES = 3;
    private static final int ARTICLES = 8;

    private final transient QuestionDesk desk;
    private final transient LawSearch search;

    QuestionView(QuestionDesk desk, LawSearch search) {
        this.desk = desk;
        this.search = search;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("question").flatMap(QuestionId::read).flatMap(desk::find).orElseThrow(NotFoundException::new));
    }

    private void again(QuestionDetail question) {
        show(desk.find(question.id()).orElseThrow());
    }

    private void show(QuestionDetail question) {
        var asked = new Paragraph(question.words());
        asked.addClassName("multiline");
        getContent().removeAll();
        getContent().add(new PageHeader(getPageTitle(), null), new SectionCard(getTranslation("guidance.question.part.words"), asked,
                new Div(QuestionsDeskView.badge(this, question)), new Paragraph(getTranslation("guidance.question.consent." + question.mayBePublic()))));
        if (question.answer() == null) {
            answer(question);
            return;
        }
        var answer = new Paragraph(question.answer());
        answer.addClassName("multiline");
        getContent().add(new SectionCard(getTranslation("guidance.question.part.answer"), answer, new CitedList(question.cited())));
        if (question.mayBePublic()) {
            getContent().add(new PublicWording(desk, question, () -> again(question)));
        }
    }

    private void answer(QuestionDetail question) {
        var text = new TextArea(getTranslation("guidance.question.part.answer"));
        text.setMaxLength(Asked.ANSWER_LENGTH);
        text.setMinRows(6);
        text.addClassName("wide");
        text.setRequiredIndicatorVisible(true);
        var cited = new CitationsField(List.of());
        var send = new Button(getTranslation("guidance.question.answer.send"), _ -> {
            text.setErrorMessage(getTranslation("guidance.question.answer"));
            text.setInvalid(text.getValue().isBlank());
            var articles = cited.read();
            if (!text.isInvalid() && articles.isPresent()) {
                desk.answer(question.id(), text.getValue(), articles.get());
                Toast.done(getTranslation("guidance.question.answer.sent"));
                again(question);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(text, cited, new Div(send));
        fields.addClassName("desk-fields");
        var advice = search.find(question.words().substring(0, Math.min(question.words().length(), LawSearch.LENGTH)), GUIDES, ARTICLES);
        var both = new Div(new SectionCard(getTranslation("guidance.question.answer.write"), fields),
                new SectionCard(getTranslation("guidance.question.beside"), new GuideLinks(advice.guides()), new ArticleChoice(advice.articles(), cited::add)));
        both.addClassName("guide-languages");
        getContent().add(both);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.question.page");
    }
}
