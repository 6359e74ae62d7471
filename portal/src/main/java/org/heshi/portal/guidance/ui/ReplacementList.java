package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.heshi.portal.guidance.Replacement;
import org.heshi.portal.guidance.Veil;

/** Every replacement: what is hidden, what stands instead, and one's own ones. */
class ReplacementList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private record Row(String original, Veil veil, TextField by) implements Serializable {}

    private final List<Row> rows = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final transient Runnable changed;

    ReplacementList(List<Replacement> before, boolean editable, Runnable changed) {
        this.changed = changed;
        list.addClassName("plain-rows");
        getContent().addClassName("stack");
        getContent().add(list);
        before.forEach(one -> add(one, editable));
        if (editable) {
            getContent().add(more());
        }
    }

    private void add(Replacement one, boolean editable) {
        var by = new TextField(getTranslation("guidance.offer.by"));
        by.setMaxLength(Replacement.LENGTH);
        by.setValue(one.by());
        by.setReadOnly(!editable);
        by.setValueChangeMode(ValueChangeMode.LAZY);
        by.addValueChangeListener(_ -> changed.run());
        var row = new Row(one.original(), one.veil(), by);
        var original = new Span(one.original());
        original.addClassName("person-name");
        var kind = new Span(getTranslation("guidance.veil." + one.veil()));
        kind.addClassName("quiet");
        var words = new Div(original, kind);
        words.addClassName("person-words");
        var item = new ListItem(words, by);
        rows.add(row);
        list.add(item);
        if (editable) {
            var keep = new Button(getTranslation("guidance.offer.keep"), _ -> {
                rows.remove(row);
                list.remove(item);
                changed.run();
            });
            keep.getElement().setAttribute("aria-label", getTranslation("guidance.offer.keep.of", one.original()));
            item.add(keep);
        }
    }

    /** Any words of the text may be replaced by any others. */
    private Div more() {
        var original = new TextField(getTranslation("guidance.offer.more.original"));
        var by = new TextField(getTranslation("guidance.offer.by"));
        original.setMaxLength(Replacement.LENGTH);
        by.setMaxLength(Replacement.LENGTH);
        var add = new Button(getTranslation("guidance.offer.more"), _ -> {
            require(original, "guidance.veil.original");
            require(by, "guidance.veil.by");
            if (!original.isInvalid() && !by.isInvalid()) {
                rows.removeIf(row -> row.original().equals(original.getValue().strip()));
                add(new Replacement(original.getValue(), by.getValue(), Veil.OTHER), true);
                original.clear();
                by.clear();
                changed.run();
            }
        });
        var row = new Div(original, by, add);
        row.addClassName("actions");
        return row;
    }

    private void require(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(field.getValue().isBlank());
    }

    List<Replacement> read() {
        return rows.stream().filter(row -> !row.by().getValue().isBlank()).map(row -> new Replacement(row.original(), row.by().getValue(), row.veil())).toList();
    }
}
