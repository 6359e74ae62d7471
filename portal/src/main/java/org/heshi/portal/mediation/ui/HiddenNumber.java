package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.kit.PhoneNumber;

/** A number of which only the ends are shown, until somebody asks for it. */
class HiddenNumber extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private HiddenNumber(String masked, String label, Supplier<Component> ask) {
        var show = new Button(getTranslation("mediation.phone.show"), _ -> show(ask.get()));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(label);
        show.addClassName("no-print");
        getContent().addClassName("hidden-phone");
        getContent().add(new Span(masked), show);
    }

    static HiddenNumber phone(Component asker, String masked, String whose, Supplier<PhoneNumber> ask) {
        return new HiddenNumber(masked, asker.getTranslation("mediation.phone.show-whose", whose), () -> call(ask.get()));
    }

    static HiddenNumber identity(Component asker, String masked, Supplier<IdentityNumber> ask) {
        return new HiddenNumber(masked, asker.getTranslation("mediation.identity.show"), () -> new Span(ask.get().value()));
    }

    private static Component call(PhoneNumber phone) {
        var call = new Anchor("tel:" + phone.value(), phone.plain());
        call.addClassName("desk-phone");
        return call;
    }

    private void show(Component number) {
        getContent().removeAll();
        getContent().add(number);
    }
}
