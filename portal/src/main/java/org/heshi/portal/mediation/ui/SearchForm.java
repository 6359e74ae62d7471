package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.MatterQuery;
import org.heshi.portal.matters.MatterStatus;

/** The words, and what narrows them. */
class SearchForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField words = new TextField(getTranslation("mediation.search.words"));
    private final MultiSelectComboBox<MatterStatus> statuses = new MultiSelectComboBox<>(getTranslation("mediation.search.status"));
    private final ComboBox<Category> category;
    private final transient Categories categories;
    private final transient Consumer<SearchAddress> go;

    SearchForm(Categories categories, Consumer<SearchAddress> go) {
        this.categories = categories;
        this.go = go;
        category = DeskFields.category(getTranslation("mediation.desk.category"), categories.all());
        category.setPlaceholder(getTranslation("mediation.desk.category.all"));
        category.setClearButtonVisible(true);
        category.addValueChangeListener(event -> again(event.isFromClient()));
        statuses.setItems(MatterStatus.values());
        statuses.setItemLabelGenerator(status -> getTranslation("matters.status." + status));
        statuses.setPlaceholder(getTranslation("mediation.search.status.all"));
        statuses.addValueChangeListener(event -> again(event.isFromClient()));
        words.setMaxLength(MatterQuery.LENGTH);
        words.setClearButtonVisible(true);
        words.addClassName("search-words");
        words.setAutofocus(true);
        var find = new Button(getTranslation("mediation.desk.find"), _ -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(words);
        getContent().addClassName("search-form");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words, find, category, statuses);
        DeskKeys.slashFocuses(words);
    }

    void show(SearchAddress asked) {
        words.setValue(asked.words());
        statuses.setValue(asked.statuses());
        category.setValue(asked.category() == null ? null
                : categories.all().stream().filter(one -> one.code().equals(asked.category())).findFirst().orElse(null));
    }

    private void again(boolean byPerson) {
        if (byPerson && !words.getValue().isBlank()) {
            find();
        }
    }

    private void find() {
        words.setErrorMessage(getTranslation("mediation.search.needed"));
        words.setInvalid(words.getValue().isBlank());
        if (!words.isInvalid()) {
            go.accept(new SearchAddress(words.getValue().strip(), statuses.getValue(),
                    category.getValue() == null ? null : category.getValue().code(), 1));
        }
    }
}
