package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A state in a word. The word says it; the tone only helps to find it. */
public class StatusBadge extends Composite<Span> {

    public StatusBadge(String text, Tone tone) {
        getContent().setText(text);
        getContent().addClassNames("badge", tone.css());
    }
}
