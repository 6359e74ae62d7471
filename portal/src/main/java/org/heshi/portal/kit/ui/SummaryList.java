package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Answers to look over before they are sent, each with a way to change it; without ways to change it, plain facts. */
public class SummaryList extends Composite<DescriptionList> {

    public SummaryList() {
        getContent().addClassName("summary-list");
    }

    public SummaryList row(String label, @Nullable String value) {
        return row(label, text(value), null);
    }

    public SummaryList row(String label, @Nullable String value, Runnable change) {
        return row(label, text(value), change);
    }

    /** For values that are more than words, such as pictures. */
    public SummaryList row(String label, Component value, @Nullable Runnable change) {
        var row = new Div(new DescriptionList.Term(label), new DescriptionList.Description(value));
        row.addClassName("summary-row");
        if (change != null) {
            var button = new Button(getTranslation("kit.summary.change"), _ -> change.run());
            button.setAriaLabel(getTranslation("kit.summary.change-what", label));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            var action = new DescriptionList.Description(button);
            action.addClassName("summary-change");
            row.add(action);
        }
        getContent().getElement().appendChild(row.getElement());
        return this;
    }

    private Span text(@Nullable String value) {
        var empty = value == null || value.isBlank();
        var text = new Span(empty ? getTranslation("kit.summary.empty") : value);
        text.addClassName(empty ? "quiet" : "multiline");
        return text;
    }
}
