package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.heshi.portal.kit.ui.LocalWords;
import org.jspecify.annotations.Nullable;

/** From which day until which day somebody is away. */
class AbsenceFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DatePicker first = LocalWords.day(getTranslation("booking.absence.first"));
    private final DatePicker last = LocalWords.day(getTranslation("booking.absence.last"));

    AbsenceFields(LocalDate today, BiConsumer<LocalDate, LocalDate> add) {
        first.setMin(today);
        last.setMin(today);
        first.addValueChangeListener(_ -> {
            if (last.isEmpty()) {
                last.setValue(first.getValue());
            }
        });
        var button = new Button(getTranslation("booking.absence.add"), _ -> {
            if (isComplete()) {
                add.accept(first.getValue(), last.getValue());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("period-row");
        getContent().add(first, last, button);
    }

    private boolean isComplete() {
        complain(first, first.isEmpty() ? "booking.absence.needed" : null);
        complain(last, last.isEmpty() ? "booking.absence.needed"
                : !first.isEmpty() && last.getValue().isBefore(first.getValue()) ? "booking.refused.absence" : null);
        return !first.isInvalid() && !last.isInvalid();
    }

    private void complain(DatePicker picker, @Nullable String key) {
        picker.setErrorMessage(key == null ? null : getTranslation(key));
        picker.setInvalid(key != null);
    }
}
