package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.Still;
import org.heshi.portal.shell.ShellPaths;

/** A large way in: what one can do and what then happens. There is a door only where there is a page behind it. */
class Door extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    private Door(String href, String name, Drawing drawing) {
        var title = new Span(getTranslation("shell.door." + name));
        title.addClassName("door-title");
        var text = new Span(getTranslation("shell.door." + name + ".text"));
        text.addClassName("door-text");
        var words = new Span(title, text);
        words.addClassName("door-words");
        getContent().setHref(href);
        getContent().addClassName("door");
        getContent().add(drawing.show(), words);
        Still.keep(getContent());
    }

    static Optional<Door> to(String path, String name, Drawing drawing) {
        return RouteConfiguration.forApplicationScope().getRoute(path).map(_ -> new Door(path, name, drawing));
    }

    static Optional<Door> main(String path, String name, Drawing drawing) {
        var door = to(path, name, drawing);
        door.ifPresent(it -> it.getContent().addClassName("door-main"));
        return door;
    }

    static Door signIn() {
        var door = new Door(ShellPaths.SIGN_IN, "sign-in", Drawing.ENTER);
        door.getContent().setRouterIgnore(true);
        return door;
    }
}
