package org.heshi.portal.talk.ui;

import com.vaadin.flow.component.html.Anchor;
import org.heshi.portal.shell.ShellPaths;

/** For whoever would have to be known first: where one signs in, in words that say for what. */
class SignInLink extends Anchor {

    private static final long serialVersionUID = 1L;

    SignInLink(String key) {
        setText(getTranslation(key));
        setHref(ShellPaths.SIGN_IN);
        setRouterIgnore(true);
    }
}
