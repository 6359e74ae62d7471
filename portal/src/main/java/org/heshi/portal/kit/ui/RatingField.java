package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** A judgement from one to five, each with its word. */
public class RatingField extends RadioButtonGroup<Integer> {

    private static final long serialVersionUID = 1L;

    public RatingField(String label) {
        addClassName("rating");
        setLabel(label);
        setItems(List.of(1, 2, 3, 4, 5));
        setRenderer(new ComponentRenderer<>(this::mark));
    }

    private Span mark(int value) {
        var number = new Span(String.valueOf(value));
        number.addClassName("rating-number");
        var word = new Span(getTranslation("kit.rating." + value));
        word.addClassName("rating-word");
        var mark = new Span(number, word);
        mark.addClassName("rating-mark");
        return mark;
    }
}
