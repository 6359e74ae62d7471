package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.heshi.portal.shell.HeaderItem;
import org.heshi.portal.shell.MenuGate;
import org.springframework.beans.factory.ObjectProvider;

/** What features and the visitor's rights put into the masthead. */
@org.springframework.stereotype.Component
class MastheadParts {

    private final ObjectProvider<MenuGate> gates;
    private final ObjectProvider<HeaderItem> items;
    private final ObjectProvider<AuthenticationContext> authentication;
    private final Remembered remembered;

    MastheadParts(ObjectProvider<MenuGate> gates, ObjectProvider<HeaderItem> items,
            ObjectProvider<AuthenticationContext> authentication, Remembered remembered) {
        this.gates = gates;
        this.items = items;
        this.authentication = authentication;
        this.remembered = remembered;
    }

    /** The pages that this visitor may open, in their order. */
    List<MenuEntry> menu() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .filter(entry -> gates.stream().allMatch(gate -> gate.mayOpen(entry.menuClass())))
                .toList();
    }

    List<Component> items() {
        return items.orderedStream().flatMap(item -> item.show().stream()).toList();
    }

    void signOut() {
        authentication.ifAvailable(AuthenticationContext::logout);
    }

    Remembered remembered() {
        return remembered;
    }
}
