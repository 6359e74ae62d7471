package org.heshi.portal.kit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks before something that is hard to take back: the question, what follows from it, and a verb for each answer. */
public final class Confirm {

    private Confirm() {}

    public static Dialog ask(String question, String consequence, String verb, Runnable then) {
        return open(question, consequence, button(verb, ButtonVariant.PRIMARY), dialog -> {
            then.run();
            dialog.close();
        });
    }

    /** For what ends or refuses something; the button says so in its colour as well. */
    public static Dialog askFinal(String question, String consequence, String verb, Runnable then) {
        var button = button(verb, ButtonVariant.PRIMARY);
        button.addThemeVariants(ButtonVariant.ERROR);
        return open(question, consequence, button, dialog -> {
            then.run();
            dialog.close();
        });
    }

    /** Asks for the reason too, and does nothing without one. What was typed stays when {@code then} refuses. */
    public static Dialog askReason(String question, String consequence, String reasonLabel, String verb, Consumer<String> then) {
        var reason = new TextArea(reasonLabel);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setMinRows(3);
        reason.addClassName("wide");
        return open(question, consequence, button(verb, ButtonVariant.PRIMARY), dialog -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(reason.getTranslation("kit.confirm.reason"));
                reason.setInvalid(true);
                reason.focus();
            } else {
                then.accept(reason.getValue().strip());
                dialog.close();
            }
        }, reason);
    }

    private static Dialog open(String question, String consequence, Button yes, Consumer<Dialog> then, Component... more) {
        var dialog = new Dialog();
        var no = new Button(dialog.getTranslation("kit.cancel"), _ -> dialog.close());
        yes.addClickListener(_ -> then.accept(dialog));
        dialog.setRole("alertdialog");
        dialog.addClassName("confirm");
        dialog.setHeaderTitle(question);
        dialog.add(new Paragraph(consequence));
        dialog.add(more);
        dialog.getFooter().add(no, yes);
        dialog.open();
        return dialog;
    }

    private static Button button(String verb, ButtonVariant variant) {
        var button = new Button(verb);
        button.addThemeVariants(variant);
        return button;
    }
}
