package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.heshi.portal.kit.IdentityNumber;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.mediation.Identities;
import org.heshi.portal.mediation.PartySummary;

/** Asks for the identity number that is to stand on the agreement. What is there is read only now, and shown by its ends. */
final class IdentityDialog {

    /** Longer than a number, for those who write it in groups. */
    private static final int LONGEST = 30;

    private IdentityDialog() {}

    /** @param act does something and says by its key that it is done */
    static void own(Component asker, Identities identities, MatterId matter, BiConsumer<Runnable, String> act) {
        open(asker, "mediation.identity.own.then", identities.own(matter).map(Span::new),
                number -> act.accept(() -> identities.giveOwn(matter, number), "mediation.identity.kept"),
                () -> act.accept(() -> identities.takeOwnBack(matter), "mediation.identity.gone"));
    }

    static void of(Component asker, Identities identities, MatterId matter, PartySummary party, BiConsumer<Runnable, String> act) {
        open(asker, "mediation.identity.then",
                identities.masked(matter, party.id()).map(masked -> HiddenNumber.identity(asker, masked, () -> identities.whole(matter, party.id()))),
                number -> act.accept(() -> identities.note(matter, party.id(), number), "mediation.identity.kept"),
                () -> act.accept(() -> identities.strike(matter, party.id()), "mediation.identity.gone"));
    }

    private static void open(Component asker, String then, Optional<? extends Component> known, Consumer<IdentityNumber> keep, Runnable drop) {
        var field = new TextField(asker.getTranslation(known.isPresent() ? "mediation.identity.other" : "mediation.identity.number"));
        field.addClassName("wide");
        field.setHelperText(asker.getTranslation("mediation.identity.help"));
        field.setMaxLength(LONGEST);
        field.setAutocomplete(Autocomplete.OFF);
        var away = new Button(asker.getTranslation("mediation.identity.drop"));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        var present = new Div(new Span(asker.getTranslation("mediation.identity.present")));
        present.addClassName("known-number");
        known.ifPresent(number -> present.add(number, away));
        present.setVisible(known.isPresent());
        var dialog = DeskDialog.open(asker.getTranslation("mediation.identity.title"), asker.getTranslation(then), asker.getTranslation("mediation.identity.save"),
                false, () -> keep(field, keep), present, field);
        away.addClickListener(_ -> {
            drop.run();
            dialog.close();
        });
    }

    /** Or a sentence by the field, where it is no number. */
    private static boolean keep(TextField field, Consumer<IdentityNumber> keep) {
        try {
            field.setInvalid(false);
            keep.accept(new IdentityNumber(field.getValue()));
            return true;
        } catch (IllegalArgumentException e) {
            field.setErrorMessage(field.getTranslation(String.valueOf(e.getMessage())));
            field.setInvalid(true);
            field.focus();
            return false;
        }
    }
}
