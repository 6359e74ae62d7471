package org.heshi.portal.staff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.heshi.portal.territory.Duty;
import org.heshi.portal.territory.PersonQuery;

/** What one knows of whom one looks for. It stays on this screen: names do not belong into addresses. */
class PeopleSearch extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 350;

    private final TextField words = new TextField(getTranslation("staff.people.words"));
    private final Select<Duty> duty = new Select<>();
    private final ManagedPlaceField place;

    PeopleSearch(ManagedPlaces places, Runnable changed) {
        place = new ManagedPlaceField(getTranslation("staff.people.place"), places);
        place.setClearButtonVisible(true);
        place.removeClassName("wide");
        words.setPlaceholder(getTranslation("staff.people.words-help"));
        words.setMaxLength(40);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        duty.setLabel(getTranslation("staff.people.duty"));
        duty.setItems(Duty.values());
        duty.setEmptySelectionAllowed(true);
        duty.setEmptySelectionCaption(getTranslation("staff.people.any-duty"));
        duty.setItemLabelGenerator(one -> getTranslation(one == null ? "staff.people.any-duty" : "territory.duty." + one));
        words.addValueChangeListener(_ -> changed.run());
        duty.addValueChangeListener(_ -> changed.run());
        place.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("people-search");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(words, duty, place);
    }

    PersonQuery query() {
        return new PersonQuery(words.getValue(), duty.getValue(),
                place.code().orElse(null));
    }
}
