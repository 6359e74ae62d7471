package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.kit.PhoneNumber;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.mediation.Contact;

/** A name and a telephone number. */
class PersonFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final TextField phone = phoneField();

    PersonFields(String nameKey, String phoneKey) {
        name.setLabel(getTranslation(nameKey));
        name.setMaxLength(Contact.NAME_LENGTH);
        name.addClassName("wide");
        phone.setLabel(getTranslation(phoneKey));
        phone.setHelperText(getTranslation(phoneKey + ".help"));
        getContent().addClassName("stack");
        getContent().add(name, phone);
    }

    static TextField phoneField() {
        var phone = new TextField();
        phone.getElement().setProperty("inputMode", "tel");
        phone.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'tel')");
        phone.setMaxLength(20);
        return phone;
    }

    /** They are the visitor's own, so the device may fill them in. */
    PersonFields own() {
        name.setAutocomplete(Autocomplete.NAME);
        phone.setAutocomplete(Autocomplete.TEL);
        return this;
    }

    void onChange(Runnable changed) {
        name.addValueChangeListener(_ -> changed.run());
        phone.addValueChangeListener(_ -> changed.run());
    }

    TextField name() {
        return name;
    }

    TextField phone() {
        return phone;
    }

    void fill(String named, String number) {
        name.setValue(named);
        phone.setValue(number);
    }

    List<Problem> problems(boolean phoneRequired) {
        return new Complaints()
                .value(name, () -> new Contact(name.getValue(), null))
                .value(phone, () -> phone.isEmpty() && !phoneRequired ? "" : new PhoneNumber(phone.getValue()))
                .list();
    }
}
