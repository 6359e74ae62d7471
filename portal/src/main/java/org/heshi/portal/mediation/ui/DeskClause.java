package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heshi.portal.documents.Clause;
import org.heshi.portal.documents.Instalment;
import org.heshi.portal.kit.ui.LocalWords;
import org.jspecify.annotations.Nullable;

/** Who does what, by when. A step of performing has a day of its own, a clause may do without. */
class DeskClause extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<String> who = new ComboBox<>(getTranslation("mediation.desk.clause.who"));
    private final TextArea what = new TextArea(getTranslation("mediation.desk.clause.what"));
    private final DatePicker by = LocalWords.day(getTranslation("mediation.desk.clause.by"));
    private final boolean dated;
    private UUID item = UUID.randomUUID();

    DeskClause(List<String> names, boolean dated) {
        this.dated = dated;
        var choices = new ArrayList<>(names);
        if (names.size() > 1 && !dated) {
            choices.add(getTranslation("mediation.desk.clause.both"));
        }
        who.setItems(choices);
        who.setAllowCustomValue(true);
        who.addCustomValueSetListener(event -> take(event.getDetail()));
        who.setRequiredIndicatorVisible(true);
        what.setMaxLength(Clause.WHAT_LENGTH);
        what.setMinRows(1);
        what.setRequiredIndicatorVisible(true);
        what.addClassName("wide");
        by.setRequiredIndicatorVisible(dated);
        var remove = new Button(getTranslation("mediation.desk.clause.remove"), _ -> getElement().removeFromParent());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("desk-clause");
        getContent().add(who, what, by, remove);
    }

    DeskClause with(UUID same, String name, String words, @Nullable LocalDate day) {
        item = same;
        take(name);
        what.setValue(words);
        by.setValue(day);
        return this;
    }

    private void take(String name) {
        var shortened = name.strip().substring(0, Math.min(name.strip().length(), Clause.WHO_LENGTH));
        var items = new ArrayList<>(who.getListDataView().getItems().toList());
        if (!shortened.isEmpty() && !items.contains(shortened)) {
            items.add(shortened);
            who.setItems(items);
        }
        who.setValue(shortened.isEmpty() ? null : shortened);
    }

    boolean isComplete() {
        complain();
        return !who.isInvalid() && !what.isInvalid() && !by.isInvalid();
    }

    private void complain() {
        who.setErrorMessage(getTranslation("documents.clause.who"));
        who.setInvalid(who.isEmpty());
        what.setErrorMessage(getTranslation("documents.clause.what"));
        what.setInvalid(what.getValue().isBlank());
        by.setErrorMessage(getTranslation("mediation.desk.clause.by.needed"));
        by.setInvalid(dated && by.isEmpty());
    }

    Clause clause() {
        return new Clause(item, who.getValue(), what.getValue(), by.getValue());
    }

    Instalment instalment() {
        return new Instalment(item, who.getValue(), what.getValue(), Objects.requireNonNull(by.getValue()));
    }
}
