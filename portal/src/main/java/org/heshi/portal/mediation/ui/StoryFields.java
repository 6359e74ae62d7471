package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.kit.ui.Unsent;

/** Room to tell something, with what helps to tell it and how much room is left. */
class StoryFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final int limit;
    private final String required;

    StoryFields(String label, List<String> prompts, int limit, String required, Runnable changed) {
        this.limit = limit;
        this.required = required;
        text.setLabel(label);
        text.setMaxLength(limit);
        text.setMinRows(limit > 2000 ? 8 : 5);
        text.setMaxRows(24);
        text.addClassName("wide");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(600);
        text.addValueChangeListener(_ -> {
            left();
            changed.run();
        });
        Unsent.betweenDrafts(text);
        left();
        getContent().addClassName("stack");
        if (!prompts.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("prompts");
            prompts.forEach(prompt -> list.add(new ListItem(prompt)));
            getContent().add(list);
        }
        getContent().add(text);
    }

    private void left() {
        text.setHelperText(getTranslation("mediation.file.left", limit - text.getValue().length()));
    }

    /** After each pause in writing. */
    void onWords(SerializableConsumer<String> told) {
        text.addValueChangeListener(event -> told.accept(event.getValue()));
    }

    String words() {
        return text.getValue();
    }

    void fill(String words) {
        text.setValue(words);
    }

    List<Problem> problems() {
        return new Complaints().length(text, text.getValue(), limit, required).list();
    }

    void mark(List<Problem> problems) {
        text.setInvalid(!problems.isEmpty());
        problems.forEach(problem -> {
            text.setErrorMessage(problem.sentence());
            text.focus();
        });
    }
}
