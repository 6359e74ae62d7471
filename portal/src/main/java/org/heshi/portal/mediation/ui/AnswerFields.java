package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** The applicant's answer to what was asked. */
class AnswerFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 500;

    AnswerFields(Consumer<String> send) {
        var words = new StoryFields(getTranslation("mediation.case.answer.label"), List.of(), LENGTH, "matters.refused.reason", () -> {});
        var button = new Button(getTranslation("mediation.case.answer"), _ -> {
            var problems = words.problems();
            words.mark(problems);
            if (problems.isEmpty()) {
                send.accept(words.words().strip());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent().add(words, new Div(button));
    }
}
