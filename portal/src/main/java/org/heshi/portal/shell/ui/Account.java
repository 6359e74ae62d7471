package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.Visitor;

/** Who the portal takes the visitor for, and the way in or out. A borrowed phone is common: "not you?" is always there. */
class Account extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Account(Runnable signOut) {
        getContent().addClassName("account");
        switch (Visitor.current()) {
            case Visitor.SignedIn person -> {
                say(getTranslation("shell.account.hello", person.name()));
                getContent().add(button("shell.account.not-you", signOut), button("shell.account.sign-out", signOut));
            }
            case Visitor.ByCode _ -> {
                say(getTranslation("shell.account.by-code"));
                getContent().add(button("shell.account.leave", signOut));
            }
            case Visitor.Anonymous _, Visitor.Machine _ -> getContent().add(SignIn.link(getTranslation("shell.sign-in")));
        }
    }

    private void say(String words) {
        var who = new Span(words);
        who.addClassName("account-name");
        getContent().add(who);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
