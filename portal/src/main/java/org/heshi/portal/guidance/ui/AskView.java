package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.guidance.Asked;
import org.heshi.portal.guidance.GuidancePaths;
import org.heshi.portal.guidance.LawSearch;
import org.heshi.portal.guidance.LikelyCategory;
import org.heshi.portal.guidance.Questions;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.kit.ui.SectionCard;
import org.heshi.portal.kit.ui.Toast;
import org.heshi.portal.matters.Categories;

/** Asks those who mediate a question; while it is written, guides that may answer it already are offered. */
@Route(GuidancePaths.ASK)
@PermitAll
class AskView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int GUIDES = 3;

    private final transient Questions questions;
    private final transient LawSearch search;
    private final TextArea words = new TextArea();
    private final CategoryChoice category;
    private final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();
    private final Div likely = new Div();

    AskView(Questions questions, LawSearch search, Categories categories, LikelyCategory likelyCategory) {
        this.questions = questions;
        this.search = search;
        category = new CategoryChoice(categories, likelyCategory);
        words.setLabel(getTranslation("guidance.question.label"));
        words.setHelperText(getTranslation("guidance.question.help"));
        words.setMaxLength(Asked.WORDS_LENGTH);
        words.setMinRows(5);
        words.addClassName("wide");
        words.setRequiredIndicatorVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(600);
        words.addValueChangeListener(event -> suggest(event.getValue()));
        open.setLabel(getTranslation("guidance.question.publicity"));
        open.setItems(false, true);
        open.setItemLabelGenerator(one -> getTranslation("guidance.question.publicity." + one));
        open.setRequired(true);
        likely.getElement().setAttribute("aria-live", "polite");
        var send = new Button(getTranslation("guidance.question.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send, link());
        row.addClassName("actions");
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getPageTitle(), getTranslation("guidance.question.lead")), words, likely, category, open, row);
    }

    private Anchor link() {
        var link = new Anchor(GuidancePaths.MY_QUESTIONS, getTranslation("guidance.questions.mine"));
        link.addClassName("button-link");
        return link;
    }

    private void suggest(String told) {
        likely.removeAll();
        category.suggest(told);
        var found = search.find(told, GUIDES, 0).guides();
        if (!found.isEmpty()) {
            likely.add(new SectionCard(getTranslation("guidance.question.already"), new GuideLinks(found)));
        }
    }

    private void send() {
        words.setErrorMessage(getTranslation("guidance.question.words"));
        words.setInvalid(words.getValue().isBlank());
        open.setErrorMessage(getTranslation("guidance.question.publicity.needed"));
        open.setInvalid(open.getValue() == null);
        if (!words.isInvalid() && !open.isInvalid()) {
            questions.ask(words.getValue(), category.chosen(), open.getValue());
            Toast.done(getTranslation("guidance.question.sent"));
            UI.getCurrent().navigate(GuidancePaths.MY_QUESTIONS);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guidance.question.title");
    }
}
