package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What a page is called, what it is for, and the main thing one can do on it. */
public class PageHeader extends Composite<Div> {

    public PageHeader(String title, @Nullable String lead, Component... actions) {
        getContent().addClassName("page-header");
        var words = new Div(new H1(title));
        words.addClassName("page-header-words");
        if (lead != null) {
            var paragraph = new Paragraph(lead);
            paragraph.addClassName("lead");
            words.add(paragraph);
        }
        getContent().add(words);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }
}
