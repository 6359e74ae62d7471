package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** Finds a place by typing part of its name; what is near comes first if the search puts it there. */
public class PlaceField extends ComboBox<PlaceField.Place> {

    private static final long serialVersionUID = 1L;

    /** A place to choose: its code, its short name, and all of its name. */
    public record Place(String code, String name, String fullName) {}

    /** Looks places up by words, at most so many. */
    @FunctionalInterface
    public interface Search {

        List<Place> find(String words, int limit);
    }

    public PlaceField(String label, Search search) {
        addClassNames("place-field", "wide");
        setLabel(label);
        setItemLabelGenerator(Place::fullName);
        setRenderer(new ComponentRenderer<>(PlaceField::line));
        setItemsWithFilterConverter(
                query -> search.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()),
                words -> words);
    }

    private static Span line(Place place) {
        var name = new Span(place.name());
        name.addClassName("choice-title");
        var full = new Span(place.fullName());
        full.addClassName("choice-explanation");
        var line = new Span(name, full);
        line.addClassName("choice");
        return line;
    }
}
