package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.heshi.portal.kit.PhoneNumber;

/** A number of which only the ends are shown, until somebody asks for it. */
class HiddenPhone extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    HiddenPhone(String masked, String whose, Supplier<PhoneNumber> ask) {
        var show = new Button(getTranslation("mediation.phone.show"), _ -> show(ask.get()));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(getTranslation("mediation.phone.show-whose", whose));
        show.addClassName("no-print");
        getContent().addClassName("hidden-phone");
        getContent().add(new Span(masked), show);
    }

    private void show(PhoneNumber phone) {
        var call = new Anchor("tel:" + phone.value(), phone.plain());
        call.addClassName("desk-phone");
        getContent().removeAll();
        getContent().add(call);
    }
}
