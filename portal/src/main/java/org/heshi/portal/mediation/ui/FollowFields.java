package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.heshi.portal.kit.Refused;
import org.heshi.portal.kit.ui.StepForm.Problem;
import org.heshi.portal.matters.Reference;

/** The number and the code, forgiving about how they are written. */
class FollowFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField();
    private final TextField code = new TextField();
    private final transient BiConsumer<Reference, String> enter;

    FollowFields(BiConsumer<Reference, String> enter) {
        this.enter = enter;
        number.setLabel(getTranslation("mediation.follow.number"));
        number.setHelperText(getTranslation("mediation.follow.number.help"));
        number.setMaxLength(20);
        number.addClassNames("wide", "number-field");
        number.getElement().setProperty("autocapitalize", "characters").setProperty("autocomplete", "off");
        code.setLabel(getTranslation("mediation.follow.code"));
        code.setHelperText(getTranslation("mediation.follow.code.help"));
        code.setMaxLength(12);
        code.addClassNames("wide", "number-field");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.addAttachListener(_ -> code.getElement().executeJs("this.inputElement?.setAttribute('inputmode', 'numeric')"));
        var open = new Button(getTranslation("mediation.follow.open"), _ -> submit());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(number, code);
        getContent().addClassName("stack");
        getContent().add(number, code, new Div(open));
    }

    /** What is written as the number, if it can be one; if not, the field says so. */
    Optional<Reference> number() {
        return mark(number, new Complaints().value(number, () -> new Reference(number.getValue())).list())
                ? Reference.read(number.getValue()) : Optional.empty();
    }

    void fill(String reference) {
        number.setValue(reference.substring(0, Math.min(20, reference.length())));
        code.focus();
    }

    private void submit() {
        var digits = digits(code.getValue());
        var written = number();
        var isCode = mark(code, new Complaints().when(!digits.matches("\\d{6}"), code, "mediation.follow.code.invalid").list());
        if (written.isPresent() && isCode) {
            try {
                enter.accept(written.get(), digits);
            } catch (Refused refused) {
                mark(code, List.of(new Problem(getTranslation(refused.key(), refused.args()), code)));
            }
        }
    }

    /** Full-width digits and spaces are digits too. */
    static String digits(String typed) {
        return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    static <F extends TextField & HasValidation> boolean mark(F field, List<Problem> problems) {
        field.setInvalid(!problems.isEmpty());
        problems.forEach(problem -> {
            field.setErrorMessage(problem.sentence());
            field.focus();
        });
        return problems.isEmpty();
    }
}
