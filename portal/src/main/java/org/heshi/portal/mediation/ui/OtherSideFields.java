package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.heshi.portal.kit.ui.ChoiceTiles;
import org.heshi.portal.kit.ui.ChoiceTiles.Choice;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.jspecify.annotations.Nullable;

/** Who the other side is, as far as it is known. */
class OtherSideFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ChoiceTiles<Boolean> known;
    private final PersonFields person = new PersonFields("mediation.file.other.name", "mediation.file.other.phone");

    OtherSideFields(Runnable changed) {
        known = new ChoiceTiles<>(getTranslation("mediation.file.other.label"), List.of(
                new Choice<>(true, getTranslation("mediation.file.other.known"), getTranslation("mediation.file.other.known.text")),
                new Choice<>(false, getTranslation("mediation.file.other.unknown"), getTranslation("mediation.file.other.unknown.text"))));
        known.addValueChangeListener(_ -> {
            person.setVisible(Boolean.TRUE.equals(known.getValue()));
            changed.run();
        });
        person.onChange(changed);
        person.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(known, person);
    }

    @Nullable Boolean known() {
        return known.getValue();
    }

    String name() {
        return person.name().getValue();
    }

    String phone() {
        return person.phone().getValue();
    }

    void fill(@Nullable Boolean isKnown, String name, String phone) {
        known.setValue(isKnown);
        person.fill(name, phone);
    }

    List<Problem> problems() {
        return Boolean.TRUE.equals(known.getValue()) ? person.problems(false)
                : new Complaints().when(known.getValue() == null, known, "mediation.file.other.required").list();
    }
}
