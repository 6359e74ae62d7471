package org.heshi.portal.guidance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.heshi.portal.guidance.Asking;

/** Where a trouble is told in one's own words, typed or spoken. They stay in the session, and on the device, never in an address. */
class AskForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String TOLD = AskForm.class.getName();
    private static final int SUGGESTED = 6;

    private final TextField told = new TextField();
    private final UnorderedList likely = new UnorderedList();
    private final transient Consumer<String> ask;
    private final transient BiFunction<String, Integer, List<String>> suggest;
    private final RecentSearches recent = new RecentSearches(this::again);

    AskForm(Consumer<String> ask, BiFunction<String, Integer, List<String>> suggest) {
        this.ask = ask;
        this.suggest = suggest;
        told.setLabel(getTranslation("guidance.ask.label"));
        told.setHelperText(getTranslation("guidance.ask.help"));
        told.setMaxLength(Asking.LENGTH);
        told.setClearButtonVisible(true);
        told.addClassName("search-words");
        told.setValue(Objects.requireNonNullElse((String) VaadinSession.getCurrent().getAttribute(TOLD), ""));
        told.setValueChangeMode(ValueChangeMode.LAZY);
        told.setValueChangeTimeout(150);
        told.addValueChangeListener(event -> typed(event.getValue(), event.isFromClient()));
        var find = new Button(getTranslation("guidance.ask.find"), _ -> ask());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        find.addClickShortcut(Key.ENTER).listenOn(told);
        likely.addClassName("ask-likely");
        likely.getElement().setAttribute("aria-label", getTranslation("guidance.ask.likely"));
        likely.setVisible(false);
        var row = new Div(told, find, new VoiceButton(told));
        row.addClassName("search-form");
        getContent().addClassName("ask-form");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(row, likely, recent);
    }

    String told() {
        return told.getValue().strip();
    }

    /** Other words, as if they had been typed. */
    void again(String words) {
        told.setValue(words);
        ask();
    }

    private void typed(String words, boolean byPerson) {
        if (words.isBlank() && byPerson) {
            VaadinSession.getCurrent().setAttribute(TOLD, null);
            ask.accept("");
        }
        likely.removeAll();
        if (byPerson) {
            suggest.apply(words, SUGGESTED).forEach(phrase -> likely.add(new ListItem(new Button(phrase, _ -> again(phrase)))));
        }
        likely.setVisible(likely.getComponentCount() > 0);
    }

    private void ask() {
        likely.setVisible(false);
        told.setErrorMessage(getTranslation("guidance.ask.needed"));
        told.setInvalid(told().isEmpty());
        if (!told.isInvalid()) {
            VaadinSession.getCurrent().setAttribute(TOLD, told());
            recent.add(told());
            ask.accept(told());
        }
    }
}
