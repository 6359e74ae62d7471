package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.talk.TalkPaths;
import org.heshi.portal.talk.Topic;
import org.heshi.portal.talk.TopicForm;

/** What it is about. Others that may be about the same are shown at once, to join instead. */
class TopicWords extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    final TextField subject = new TextField(getTranslation("talk.raise.subject"));
    final TextArea told = new TextArea(getTranslation("talk.raise.told"));
    private final transient Function<String, List<Topic>> similar;
    private final Div alike = new Div();

    TopicWords(Function<String, List<Topic>> similar) {
        this.similar = similar;
        subject.setMaxLength(TopicForm.SUBJECT_LENGTH);
        subject.addClassName("wide");
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(_ -> look());
        told.setMaxLength(TopicForm.TOLD_LENGTH);
        told.setMinRows(4);
        told.addClassName("wide");
        told.addValueChangeListener(_ -> look());
        alike.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(subject, alike, told);
    }

    private void look() {
        alike.removeAll();
        var found = subject.getValue().length() < 4 ? List.<Topic>of() : similar.apply(subject.getValue());
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("next-steps");
            found.forEach(topic -> list.add(new ListItem(new Anchor(TalkPaths.topic(topic.reference()), getTranslation("talk.raise.join", topic.subject(), topic.supports())))));
            alike.add(new Paragraph(getTranslation("talk.raise.similar")), list);
        }
        alike.setClassName("seen-by-other", !found.isEmpty());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (subject.getValue().isBlank()) {
            problems.add(new Problem(getTranslation("talk.refused.subject"), subject));
        }
        if (told.getValue().isBlank()) {
            problems.add(new Problem(getTranslation("talk.refused.told"), told));
        }
        return problems;
    }
}
