package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.heshi.portal.matters.LookReason;

/** Asks a supervisor why it looks into a case of others, before it is opened. */
class LookFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<LookReason> reason = new RadioButtonGroup<>(getTranslation("mediation.look.reason"));

    LookFields(Consumer<LookReason> look) {
        reason.setItems(LookReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("mediation.look.reason." + one));
        reason.addClassName("upright");
        var open = new Button(getTranslation("mediation.look.open"), _ -> {
            reason.setErrorMessage(getTranslation("mediation.look.needed"));
            reason.setInvalid(reason.isEmpty());
            if (!reason.isEmpty()) {
                look.accept(reason.getValue());
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("stack");
        getContent().add(new H1(getTranslation("mediation.look.title")), new Paragraph(getTranslation("mediation.look.lead")), reason, open);
    }
}
