package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.matters.Category;
import org.jspecify.annotations.Nullable;

/** Fields that several parts of the desk ask with, and the sentence by the field when an answer is missing. */
final class DeskFields {

    private DeskFields() {}

    /** The language of whoever sits before the screen, for those who ask from outside a component. */
    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** Found by its name in either language or by the lay words that lead to it. */
    static ComboBox<Category> category(@Nullable String label, List<Category> categories) {
        var field = new ComboBox<Category>();
        field.setLabel(label);
        field.setItems((category, typed) -> typed.isBlank() || (category.chinese() + " " + category.english() + " " + category.words())
                .toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)), categories);
        field.setItemLabelGenerator(category -> category.name(locale()));
        field.setClassNameGenerator(category -> category.parent() == null ? "category-top" : "category-leaf");
        return field;
    }

    static TextArea words(String label, int limit) {
        var area = new TextArea(label);
        area.addClassName("wide");
        area.setMaxLength(limit);
        area.setMinRows(3);
        area.setRequiredIndicatorVisible(true);
        return area;
    }

    /** What was written, or a sentence by the field that asks for it. */
    static Optional<String> read(TextArea area, String key) {
        var text = area.getValue().strip();
        area.setErrorMessage(area.getTranslation(key));
        area.setInvalid(text.isEmpty());
        if (text.isEmpty()) {
            area.focus();
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static TextField phone(String label, @Nullable PhoneNumber number) {
        var field = new TextField(label);
        field.setValue(number == null ? "" : number.plain());
        field.setAutocomplete(Autocomplete.OFF);
        field.getElement().setAttribute("inputmode", "tel");
        field.setMaxLength(20);
        return field;
    }

    /** Whether it is a number or nothing at all; otherwise a sentence by the field says how to write it. */
    static boolean isPhone(TextField field) {
        try {
            number(field);
            field.setInvalid(false);
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(field.getTranslation(String.valueOf(e.getMessage())));
            field.setInvalid(true);
            field.focus();
        }
        return !field.isInvalid();
    }

    static @Nullable PhoneNumber number(TextField field) {
        return field.getValue().isBlank() ? null : new PhoneNumber(field.getValue());
    }
}
