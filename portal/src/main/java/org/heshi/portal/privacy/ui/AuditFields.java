package org.heshi.portal.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.heshi.portal.audit.Deed;
import org.heshi.portal.kit.ui.LocalWords;
import org.heshi.portal.privacy.AuditSearch;
import org.heshi.portal.territory.PersonSummary;

/** What one asks the audit for. */
class AuditFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<PersonSummary> person = new ComboBox<>(getTranslation("privacy.audit.person"));
    private final TextField reference = new TextField(getTranslation("privacy.audit.case"));
    private final Select<Deed> deed = new Select<>();
    private final DatePicker from = LocalWords.day(getTranslation("privacy.audit.from"));
    private final DatePicker to = LocalWords.day(getTranslation("privacy.audit.to"));
    private volatile AuditSearch search = AuditSearch.ALL;

    AuditFields(Function<String, List<PersonSummary>> people, Runnable asked) {
        person.setItems(query -> {
            var found = people.apply(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        person.setItemLabelGenerator(PersonSummary::name);
        person.setClearButtonVisible(true);
        reference.setMaxLength(20);
        reference.setClearButtonVisible(true);
        reference.setValueChangeMode(ValueChangeMode.LAZY);
        deed.setLabel(getTranslation("privacy.audit.deed"));
        deed.setItems(Deed.values());
        deed.setEmptySelectionAllowed(true);
        deed.setEmptySelectionCaption(getTranslation("privacy.audit.deed.any"));
        deed.setItemLabelGenerator(one -> getTranslation(one == null ? "privacy.audit.deed.any" : "audit.deed." + one));
        person.addValueChangeListener(_ -> read(asked));
        reference.addValueChangeListener(_ -> read(asked));
        deed.addValueChangeListener(_ -> read(asked));
        from.addValueChangeListener(_ -> read(asked));
        to.addValueChangeListener(_ -> read(asked));
        getContent().addClassName("audit-fields");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(person, reference, deed, from, to);
    }

    /** Also asked from the thread of a download, which does not wait for the screen. */
    AuditSearch search() {
        return search;
    }

    private void read(Runnable asked) {
        var who = person.getValue();
        search = new AuditSearch(who == null ? null : who.id(), reference.getValue().strip(), deed.getValue(), from.getValue(), to.getValue());
        asked.run();
    }
}
