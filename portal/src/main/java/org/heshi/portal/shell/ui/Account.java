package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.PlainButton;
import org.heshi.portal.shell.ShellPaths;
import org.heshi.portal.shell.SignInLink;

/** Who the portal takes the visitor for, and the way in or out. A borrowed phone is common: "not you?" is always there. */
class Account extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Account(Runnable signOut) {
        getContent().addClassName("account");
        switch (Visitor.current()) {
            case Visitor.SignedIn person -> {
                var mine = new Anchor(ShellPaths.ACCOUNT, getTranslation("shell.account.hello", person.name()));
                mine.addClassName("account-name");
                var leave = button("shell.account.sign-out", signOut);
                leave.addClassName("sign-out");
                getContent().addClassName("known");
                getContent().add(mine, button("shell.account.not-you", signOut), leave);
            }
            case Visitor.ByCode _ -> {
                var who = new Span(getTranslation("shell.account.by-code"));
                who.addClassName("account-name");
                getContent().addClassName("known");
                getContent().add(who);
                getContent().add(button("shell.account.leave", signOut));
            }
            case Visitor.Anonymous _, Visitor.Machine _ -> getContent().add(new SignInLink(getTranslation("shell.sign-in")).asButton());
        }
    }

    private PlainButton button(String key, Runnable action) {
        return new PlainButton(getTranslation(key), action);
    }
}
