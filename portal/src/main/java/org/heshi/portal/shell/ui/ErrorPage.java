package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.HttpStatusCode;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.shell.SignInLink;

/** A page that says what is the matter and what one can do. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    void say(String heading, String sentence) {
        title = heading;
        var home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("button-link");
        getContent().removeAll();
        getContent().addClassNames("error-page", "column");
        getContent().add(Drawing.BOAT.show(), new H1(heading), new Paragraph(sentence), home);
    }

    int sayNotFound() {
        say(getTranslation("shell.missing.title"), getTranslation("shell.missing.text"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    /** Whoever is not signed in is asked to; for anybody else there is no such page. */
    int deny() {
        if (!(Visitor.current() instanceof Visitor.Anonymous)) {
            return sayNotFound();
        }
        say(getTranslation("shell.sign-in.title"), getTranslation("shell.sign-in.text"));
        getContent().add(new SignInLink(getTranslation("shell.sign-in")).asButton());
        return HttpStatusCode.UNAUTHORIZED.getCode();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
