package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import org.heshi.portal.guidance.LikelyCategory;
import org.heshi.portal.matters.Categories;
import org.heshi.portal.matters.Category;
import org.heshi.portal.matters.CategoryCode;
import org.jspecify.annotations.Nullable;

/** What a question is about: guessed from its words, and to be changed. */
class CategoryChoice extends Composite<ComboBox<Category>> {

    private static final long serialVersionUID = 1L;

    private final transient LikelyCategory likely;
    private boolean chosen;

    CategoryChoice(Categories categories, LikelyCategory likely) {
        this.likely = likely;
        getContent().setLabel(getTranslation("guidance.question.category"));
        getContent().setHelperText(getTranslation("guidance.question.category.help"));
        getContent().setItems(categories.all().stream().filter(one -> one.parent() != null).toList());
        getContent().setItemLabelGenerator(one -> one.name(getLocale()));
        getContent().setClearButtonVisible(true);
        getContent().addValueChangeListener(event -> chosen |= event.isFromClient());
    }

    /** Once somebody chose, nothing is guessed any more. */
    void suggest(String told) {
        if (!chosen) {
            getContent().setValue(likely.guess(told, 1).stream().findFirst().orElse(null));
        }
    }

    @Nullable CategoryCode chosen() {
        return getContent().getValue() == null ? null : getContent().getValue().code();
    }
}
