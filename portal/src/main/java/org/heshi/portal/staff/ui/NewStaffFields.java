package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.staff.NewStaff;

/** Who somebody is, and by which name they shall sign in. */
class NewStaffFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = field("staff.open.name", 40);
    private final TextField phone = field("staff.open.phone", 20);
    private final TextField username = field("staff.open.username", 32);

    NewStaffFields() {
        username.setHelperText(getTranslation("staff.open.username-help"));
        phone.setHelperText(getTranslation("staff.open.phone-help"));
        getContent().addClassName("stack");
        getContent().add(name, phone, username);
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.addClassName("wide");
        return field;
    }

    boolean isComplete() {
        return !List.of(good(name, !name.getValue().isBlank(), "staff.open.name-needed"), good(phone, isNumber(), "kit.phone.invalid"),
                good(username, username.getValue().strip().toLowerCase(java.util.Locale.ROOT).matches("[a-z][a-z0-9._-]{2,31}"), "staff.refused.username"))
                .contains(false);
    }

    NewStaff read(PostFields.Given post) {
        return new NewStaff(username.getValue(), name.getValue(), new PhoneNumber(phone.getValue()), post.duty(), post.place(), post.from(), post.until());
    }

    private boolean isNumber() {
        try {
            return !new PhoneNumber(phone.getValue()).value().isEmpty();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private boolean good(TextField field, boolean isGood, String key) {
        field.setErrorMessage(isGood ? null : getTranslation(key));
        field.setInvalid(!isGood);
        return isGood;
    }
}
