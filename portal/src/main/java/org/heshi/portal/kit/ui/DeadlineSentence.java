package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** By when, and why then, in one sentence. */
public class DeadlineSentence extends Composite<Paragraph> {

    public DeadlineSentence(String sentence, Tone tone) {
        getContent().addClassNames("deadline", tone.css());
        getContent().add(Drawing.CLOCK.show(), new Span(sentence));
    }
}
