package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.heshi.portal.kit.ui.LocalWords;

/** From which day on a post is none any more, and why. */
class EndPostDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EndPostDialog(String post, LocalDate today, BiConsumer<LocalDate, String> then) {
        var from = LocalWords.day(getTranslation("staff.end.from"));
        from.setValue(today);
        var reason = new TextArea(getTranslation("staff.end.reason"));
        reason.setMaxLength(200);
        reason.addClassName("wide");
        var end = new Button(getTranslation("staff.end.verb"), _ -> {
            from.setInvalid(from.isEmpty());
            from.setErrorMessage(getTranslation("staff.give.from-needed"));
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("kit.confirm.reason"));
            if (!from.isInvalid() && !reason.isInvalid()) {
                then.accept(from.getValue(), reason.getValue().strip());
                close();
            }
        });
        end.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var content = new Div(new Paragraph(getTranslation("staff.end.then")), from, reason);
        content.addClassName("stack");
        setHeaderTitle(getTranslation("staff.end.title", post));
        add(content);
        getFooter().add(new Button(getTranslation("kit.cancel"), _ -> close()), end);
    }
}
