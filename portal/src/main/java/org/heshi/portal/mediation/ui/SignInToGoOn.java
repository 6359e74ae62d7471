package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.heshi.portal.kit.ui.PageHeader;
import org.heshi.portal.shell.SignInLink;

/** Somebody was in the middle of it, and not without an account, for then this browser would have the words: the session has ended. */
class SignInToGoOn extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SignInToGoOn(Runnable anew) {
        var actions = new Div(new SignInLink(getTranslation("mediation.file.ended.sign-in")).asButton(), new Button(getTranslation("mediation.file.ended.anew"), _ -> anew.run()));
        actions.addClassName("actions");
        getContent().addClassNames("column", "stack");
        getContent().add(new PageHeader(getTranslation("mediation.file.ended.title"), getTranslation("mediation.file.ended.text")), actions);
    }
}
