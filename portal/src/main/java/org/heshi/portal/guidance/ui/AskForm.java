package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.function.Consumer;
import org.heshi.portal.guidance.LawSearch;

/** Where a trouble is told in one's own words. They stay in the session, never in an address. */
class AskForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String TOLD = AskForm.class.getName();

    private final TextField told = new TextField();

    AskForm(Consumer<String> ask) {
        told.setLabel(getTranslation("guidance.ask.label"));
        told.setHelperText(getTranslation("guidance.ask.help"));
        told.setMaxLength(LawSearch.LENGTH);
        told.setClearButtonVisible(true);
        told.addClassName("search-words");
        told.setValue(Objects.requireNonNullElse((String) VaadinSession.getCurrent().getAttribute(TOLD), ""));
        var find = new Button(getTranslation("guidance.ask.find"), _ -> ask(ask));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(told);
        told.addValueChangeListener(event -> {
            if (event.getValue().isBlank() && event.isFromClient()) {
                VaadinSession.getCurrent().setAttribute(TOLD, null);
                ask.accept("");
            }
        });
        getContent().addClassName("search-form");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(told, find);
    }

    String told() {
        return told.getValue().strip();
    }

    private void ask(Consumer<String> ask) {
        told.setErrorMessage(getTranslation("guidance.ask.needed"));
        told.setInvalid(told().isEmpty());
        if (!told.isInvalid()) {
            VaadinSession.getCurrent().setAttribute(TOLD, told());
            ask.accept(told());
        }
    }
}
