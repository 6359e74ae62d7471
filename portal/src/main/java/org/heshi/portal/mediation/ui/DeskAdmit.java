package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.heshi.portal.matters.Category;
import org.heshi.portal.mediation.StaffCase;

/** Takes the case on under the category that fits, which gives it its time to settle. */
class DeskAdmit extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Category> category;

    DeskAdmit(DeskTools tools, DeskActs page, StaffCase opened) {
        category = DeskFields.category(getTranslation("mediation.desk.admit.category"), tools.categories().all());
        category.setValue(opened.view().category());
        category.setRequiredIndicatorVisible(true);
        category.addValueChangeListener(_ -> explain());
        explain();
        var admit = new Button(getTranslation("mediation.desk.admit"), _ -> {
            if (category.isEmpty()) {
                category.setErrorMessage(getTranslation("mediation.desk.admit.needed"));
                category.setInvalid(true);
                category.focus();
            } else {
                page.act(() -> tools.handling().admit(opened.view().matter().id(), category.getValue().code()), "mediation.desk.admit.done");
            }
        });
        admit.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("desk-admit");
        getContent().add(category, admit);
    }

    private void explain() {
        category.setHelperText(category.isEmpty() ? null : getTranslation("mediation.desk.admit.days", category.getValue().settleDays(),
                getTranslation("mediation.desk.level." + category.getValue().level())));
    }
}
