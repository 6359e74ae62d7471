package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.jspecify.annotations.Nullable;

/** Whom a member of staff files for: itself, or a visitor whose name then stands on the case. */
class ForWhomFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ChoiceTiles<Boolean> whom;
    private final PersonFields person = new PersonFields("mediation.file.for.name", "mediation.file.for.phone");
    private final Div visitor = new Div(person, new Paragraph(getTranslation("mediation.file.for.read-back")));

    ForWhomFields(Runnable changed) {
        whom = new ChoiceTiles<>(getTranslation("mediation.file.for.label"), List.of(
                new Choice<>(true, getTranslation("mediation.file.for.other"), getTranslation("mediation.file.for.other.text")),
                new Choice<>(false, getTranslation("mediation.file.for.me"), getTranslation("mediation.file.for.me.text"))));
        whom.addValueChangeListener(_ -> {
            visitor.setVisible(isForOther());
            changed.run();
        });
        person.onChange(changed);
        visitor.addClassName("stack");
        visitor.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(whom, visitor);
    }

    boolean isForOther() {
        return Boolean.TRUE.equals(whom.getValue());
    }

    TextField name() {
        return person.name();
    }

    TextField phone() {
        return person.phone();
    }

    /** Whether it is for somebody else; absent as long as that was not answered. */
    @Nullable Boolean others() {
        return whom.getValue();
    }

    void fill(@Nullable Boolean others, String name, String phone) {
        whom.setValue(others);
        person.fill(name, phone);
    }

    List<Problem> problems() {
        return isForOther() ? person.problems(false) : new Complaints().when(whom.getValue() == null, whom, "mediation.file.for.required").list();
    }
}
