package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.heshi.portal.booking.RoomForm;
import org.heshi.portal.booking.RoomSummary;
import org.jspecify.annotations.Nullable;

/** Name, seats and address of a room. */
class RoomFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("booking.room.name"));
    private final IntegerField seats = new IntegerField(getTranslation("booking.room.seats"));
    private final TextField address = new TextField(getTranslation("booking.room.address"));

    RoomFields(@Nullable RoomSummary room) {
        name.setMaxLength(40);
        address.setMaxLength(200);
        address.setHelperText(getTranslation("booking.room.address-help"));
        seats.setStepButtonsVisible(true);
        name.addClassName("wide");
        address.addClassName("wide");
        seats.setValue(8);
        if (room != null) {
            name.setValue(room.name());
            seats.setValue(room.seats());
            address.setValue(room.address());
        }
        getContent().addClassName("stack");
        getContent().add(name, seats, address);
    }

    /** Nothing, with a sentence by the field, when something is missing. */
    Optional<RoomForm> read() {
        var number = seats.getValue();
        var isGood = good(name, !name.getValue().isBlank(), "booking.refused.room-name")
                & good(seats, number != null && number >= 2 && number <= 500, "booking.refused.room-seats")
                & good(address, !address.getValue().isBlank(), "booking.refused.room-address");
        return isGood ? Optional.of(new RoomForm(name.getValue(), number, address.getValue())) : Optional.empty();
    }

    private boolean good(HasValidation field, boolean isGood, String key) {
        field.setErrorMessage(isGood ? null : getTranslation(key));
        field.setInvalid(!isGood);
        return isGood;
    }
}
