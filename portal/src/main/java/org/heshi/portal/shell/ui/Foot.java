package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.shell.ShellPaths;

/** The foot of every page: what this is, whom to ring, what becomes of what one tells. */
class Foot extends Composite<Footer> {

    private static final long serialVersionUID = 1L;
    private static final List<String> NUMBERS = List.of("110", "12348", "12345");

    Foot() {
        var numbers = new UnorderedList();
        NUMBERS.forEach(number -> numbers.add(new ListItem(call(number), new com.vaadin.flow.component.Text(getTranslation("shell.call." + number)))));
        var call = part("shell.foot.call.title", numbers);
        call.addClassName("foot-call");
        var inner = new Div(
                part("shell.foot.what.title", new Paragraph(getTranslation("shell.foot.what"))),
                call,
                privacy());
        inner.addClassName("foot-inner");
        getContent().addClassName("foot");
        getContent().add(inner);
        Still.keep(getContent());
    }

    private Div privacy() {
        var part = part("shell.foot.privacy.title", new Paragraph(getTranslation("shell.foot.privacy")));
        part.add(new Paragraph(new Anchor(ShellPaths.PRIVACY, getTranslation("shell.foot.privacy.notice"))));
        return part;
    }

    static Anchor call(String number) {
        var link = new Anchor("tel:" + number, number);
        link.setRouterIgnore(true);
        link.addClassName("call");
        return link;
    }

    private Div part(String key, com.vaadin.flow.component.Component content) {
        return new Div(new H2(getTranslation(key)), content);
    }
}
