package org.heshi.portal.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.heshi.portal.booking.WorkingPeriod;
import org.jspecify.annotations.Nullable;

/** From when until when. */
class PeriodRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private final TimePicker from;
    private final TimePicker until;

    PeriodRow(DayOfWeek day, String dayName, @Nullable WorkingPeriod period, Consumer<PeriodRow> remove) {
        this.day = day;
        from = picker("booking.hours.from", dayName, period == null ? null : period.starts());
        until = picker("booking.hours.until", dayName, period == null ? null : period.ends());
        var away = new Button(getTranslation("booking.hours.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getTranslation("booking.hours.remove-what", dayName));
        getContent().addClassName("period-row");
        getContent().add(from, until, away);
    }

    private TimePicker picker(String key, String dayName, @Nullable LocalTime time) {
        var picker = new TimePicker(getTranslation(key));
        picker.setAriaLabel(dayName + " " + getTranslation(key));
        picker.setStep(Duration.ofMinutes(30));
        picker.setLocale(Locale.CHINA);
        picker.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("booking.hours.bad")));
        picker.setValue(time);
        return picker;
    }

    /** Nothing, with a sentence by the field, when the hours make no sense. */
    Optional<WorkingPeriod> read() {
        complain(from, from.isEmpty() ? "booking.hours.bad" : null);
        complain(until, until.isEmpty() ? "booking.hours.bad"
                : !from.isEmpty() && !from.getValue().isBefore(until.getValue()) ? "booking.refused.period" : null);
        return from.isInvalid() || until.isInvalid() ? Optional.empty()
                : Optional.of(new WorkingPeriod(day, from.getValue(), until.getValue()));
    }

    private void complain(TimePicker picker, @Nullable String key) {
        picker.setErrorMessage(key == null ? null : getTranslation(key));
        picker.setInvalid(key != null);
    }
}
