package org.heshi.portal.shell;

import com.vaadin.flow.component.html.Anchor;

/** The way to the sign-in page, which belongs to another server, in words that say for what. */
public class SignInLink extends Anchor {

    private static final long serialVersionUID = 1L;

    public SignInLink(String words) {
        super(ShellPaths.SIGN_IN, words);
        setRouterIgnore(true);
    }

    /** As large as a button. */
    public SignInLink asButton() {
        addClassName("button-link");
        return this;
    }
}
