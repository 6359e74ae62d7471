package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.staff.PeopleDesk;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/** As what, where, from when and until when somebody shall serve. */
class PostFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** What was chosen. */
    record Given(Duty duty, PlaceCode place, LocalDate from, @Nullable LocalDate until) {}

    private final Select<Duty> duty = new Select<>();
    private final ManagedPlaceField place;
    private final DatePicker from = LocalWords.day(getTranslation("staff.give.from"));
    private final DatePicker until = LocalWords.day(getTranslation("staff.give.until"));

    PostFields(LocalDate today, ManagedPlaces places) {
        place = new ManagedPlaceField(getTranslation("staff.give.place"), places);
        duty.setLabel(getTranslation("staff.give.duty"));
        duty.setItems(Duty.values());
        duty.setItemLabelGenerator(one -> getTranslation("territory.duty." + one));
        duty.addValueChangeListener(_ -> year());
        from.setValue(today);
        from.addValueChangeListener(_ -> year());
        until.setClearButtonVisible(true);
        until.setHelperText(getTranslation("staff.give.until-help"));
        duty.addClassName("wide");
        getContent().addClassName("stack");
        getContent().add(duty, place, from, until);
    }

    /** Proposes a year where posts are given by the year. */
    private void year() {
        if (duty.getValue() != null && duty.getValue().isYearly() && from.getValue() != null) {
            until.setValue(PeopleDesk.aYearFrom(from.getValue()));
        }
    }

    /** Nothing, with a sentence by the field, when something is missing. */
    Optional<Given> read() {
        var first = from.getValue();
        var isGood = good(duty, duty.getValue() != null, "staff.give.duty-needed")
                & good(place, place.code().isPresent(), "staff.give.place-needed")
                & good(from, first != null, "staff.give.from-needed")
                & good(until, until.isEmpty() || first == null || !until.getValue().isBefore(first), "territory.refused.post-backwards");
        return isGood ? Optional.of(new Given(duty.getValue(), place.code().orElseThrow(), first, until.getValue())) : Optional.empty();
    }

    private boolean good(HasValidation field, boolean isGood, String key) {
        field.setErrorMessage(isGood ? null : getTranslation(key));
        field.setInvalid(!isGood);
        return isGood;
    }
}
