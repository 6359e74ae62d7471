package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import org.heshi.portal.shell.ShellPaths;

/** The way to the sign-in page, which belongs to another server. */
final class SignIn {

    private SignIn() {}

    static Anchor link(String words) {
        var link = new Anchor(ShellPaths.SIGN_IN, words);
        link.setRouterIgnore(true);
        link.addClassNames("button-link", "sign-in");
        return link;
    }
}
