package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A person on one line: the name, what they are here, and what one can do about it. */
public class PersonLine extends Composite<Div> {

    public PersonLine(String name, @Nullable String detail, Component... actions) {
        getContent().addClassName("person");
        var initial = new Span(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)));
        initial.addClassName("person-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        var who = new Span(name);
        who.addClassName("person-name");
        var words = new Div(who);
        words.addClassName("person-words");
        if (detail != null) {
            var more = new Span(detail);
            more.addClassName("quiet");
            words.add(more);
        }
        getContent().add(initial, Still.keep(words));
        getContent().add(actions);
    }
}
