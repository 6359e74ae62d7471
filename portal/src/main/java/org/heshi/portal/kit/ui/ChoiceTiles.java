package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with a few answers, each large enough for a thumb and explained in a sentence. */
public class ChoiceTiles<T> extends RadioButtonGroup<T> implements Focusable<ChoiceTiles<T>> {

    private static final long serialVersionUID = 1L;

    /** An answer and what it means. */
    public record Choice<T>(T value, String title, @Nullable String explanation) {}

    public ChoiceTiles(String label, List<Choice<T>> choices) {
        addClassName("choice-tiles");
        setLabel(label);
        offer(choices);
    }

    /** Other answers to the same question; what was chosen stays chosen if it is still among them. */
    public final void offer(List<Choice<T>> choices) {
        var chosen = getValue();
        setItems(choices.stream().map(Choice::value).toList());
        setRenderer(new ComponentRenderer<>(value -> choices.stream()
                .filter(choice -> choice.value().equals(value)).findFirst().map(ChoiceTiles::tile).orElseThrow()));
        if (choices.stream().anyMatch(choice -> choice.value().equals(chosen))) {
            setValue(chosen);
        }
    }

    private static Span tile(Choice<?> choice) {
        var title = new Span(choice.title());
        title.addClassName("choice-title");
        var tile = new Span(title);
        tile.addClassName("choice");
        if (choice.explanation() != null) {
            var explanation = new Span(choice.explanation());
            explanation.addClassName("choice-explanation");
            tile.add(explanation);
        }
        return tile;
    }
}
