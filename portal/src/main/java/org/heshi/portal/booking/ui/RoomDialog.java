package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.heshi.portal.booking.RoomForm;
import org.heshi.portal.booking.RoomSummary;
import org.jspecify.annotations.Nullable;

/** Describes a room, a new one or another time. What was typed stays when it is refused. */
class RoomDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RoomDialog(String title, @Nullable RoomSummary room, Consumer<RoomForm> then) {
        var fields = new RoomFields(room);
        var save = new Button(getTranslation("booking.room.save"), _ -> fields.read().ifPresent(form -> {
            then.accept(form);
            close();
        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        add(fields);
        getFooter().add(new Button(getTranslation("kit.cancel"), _ -> close()), save);
    }
}
