package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Asks several things at once before something happens: what follows from it, the fields, and a verb. */
final class DeskDialog {

    private DeskDialog() {}

    /** @param then does it, or answers false and leaves a sentence by the field that is wrong; what was typed stays */
    static Dialog open(String title, String consequence, String verb, boolean isFinal, BooleanSupplier then, Component... fields) {
        var dialog = new Dialog();
        var yes = new Button(verb, _ -> {
            if (then.getAsBoolean()) {
                dialog.close();
            }
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        if (isFinal) {
            yes.addThemeVariants(ButtonVariant.ERROR);
        }
        var body = new Div(fields);
        body.addClassName("desk-fields");
        dialog.addClassName("confirm");
        dialog.setHeaderTitle(title);
        dialog.add(new Paragraph(consequence), body);
        dialog.getFooter().add(new Button(dialog.getTranslation("kit.cancel"), _ -> dialog.close()), yes);
        dialog.open();
        return dialog;
    }
}
