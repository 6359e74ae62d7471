package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet, said kindly, with what one could do instead. */
public class EmptyState extends Composite<Div> {

    public EmptyState(Drawing drawing, String sentence, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(drawing.show(), new Paragraph(sentence));
        getContent().add(actions);
    }
}
