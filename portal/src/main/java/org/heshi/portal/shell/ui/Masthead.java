package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import org.heshi.portal.kit.ui.Drawing;
import org.heshi.portal.kit.ui.PlainButton;
import org.heshi.portal.kit.ui.Still;
import org.jspecify.annotations.Nullable;

/** The head of every page. On a phone all but the mark, the reading switches and the menu button fold away. */
class Masthead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final PlainButton menuButton;

    Masthead(MastheadParts parts) {
        menuButton = new PlainButton(getTranslation("shell.menu"), () -> open(!isOpen()));
        menuButton.addComponentAsFirst(Drawing.MENU.show());
        menuButton.addClassName("menu-button");
        var tools = new Div(new ReadingSwitches(parts.remembered()));
        tools.addClassName("masthead-tools");
        parts.items().forEach(tools::add);
        var nav = new Nav();
        nav.setId("menu");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        var list = new UnorderedList();
        var menu = parts.menu();
        menu.forEach(entry -> list.add(new ListItem(link(entry, menu))));
        nav.add(list);
        var account = new Account(parts::signOut);
        menuButton.getElement().setAttribute("aria-controls", "menu");
        var inner = new Div(brand(), tools, menuButton, account, nav);
        inner.addClassName("masthead-inner");
        getContent().addClassName("masthead");
        getContent().add(inner);
        nav.setVisible(list.getComponentCount() > 0);
        open(false);
    }

    /** Folds the menu again once a page is reached. */
    void arrived(String path) {
        open(false);
        getContent().setClassName("at-home", path.isEmpty());
    }

    private boolean isOpen() {
        return getContent().hasClassName("menu-open");
    }

    private void open(boolean open) {
        getContent().setClassName("menu-open", open);
        menuButton.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private RouterLink brand() {
        var name = new Span(getTranslation("shell.name"));
        name.addClassName("brand-name");
        var motto = new Span(getTranslation("shell.motto"));
        motto.addClassName("brand-motto");
        var brand = new RouterLink(HomeView.class);
        brand.addClassName("brand");
        brand.add(Drawing.MARK.show(), new Span(name, motto));
        brand.setHighlightCondition(HighlightConditions.never());
        return Still.keep(brand);
    }

    /** Of pages within pages only the inner one is where one is. */
    private static @Nullable String nearest(List<MenuEntry> menu, String here) {
        return menu.stream().map(MenuEntry::path).filter(path -> leads(path.replaceFirst("^/", ""), here)).max(Comparator.comparingInt(String::length)).orElse(null);
    }

    private static boolean leads(String path, String here) {
        return here.equals(path) || !path.isEmpty() && here.startsWith(path + "/");
    }

    private RouterLink link(MenuEntry entry, List<MenuEntry> menu) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightCondition((_, event) -> entry.path().equals(nearest(menu, event.getLocation().getPath())));
        link.setHighlightAction((target, here) -> {
            if (here) {
                target.getElement().setAttribute("aria-current", "page");
            } else {
                target.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }
}
