package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Gives a post. What was chosen stays when it is refused. */
class GivePostDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    GivePostDialog(LocalDate today, ManagedPlaces places, Consumer<PostFields.Given> then) {
        var fields = new PostFields(today, places);
        var give = new Button(getTranslation("staff.give.verb"), _ -> fields.read().ifPresent(form -> {
            then.accept(form);
            close();
        }));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("staff.give.title"));
        add(fields);
        getFooter().add(new Button(getTranslation("kit.cancel"), _ -> close()), give);
    }
}
