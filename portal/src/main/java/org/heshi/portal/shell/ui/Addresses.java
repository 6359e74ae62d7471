package org.heshi.portal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import org.heshi.portal.shell.AddressBook;
import org.heshi.portal.shell.MenuGate;
import org.springframework.beans.factory.ObjectProvider;

/** Knows behind which addresses there is a page for the current visitor. */
@org.springframework.stereotype.Component
class Addresses {

    private final ObjectProvider<MenuGate> gates;
    private final ObjectProvider<AddressBook> books;

    Addresses(ObjectProvider<MenuGate> gates, ObjectProvider<AddressBook> books) {
        this.gates = gates;
        this.books = books;
    }

    boolean know(String path) {
        var found = RouteConfiguration.forApplicationScope().getHandledRegistry().getNavigationRouteTarget(path);
        if (!found.hasTarget()) {
            return false;
        }
        Class<? extends Component> view = found.getRouteTarget().getTarget();
        return gates.stream().allMatch(gate -> gate.mayOpen(view))
                && books.stream().allMatch(book -> book.knows(view, found.getRouteParameters()));
    }
}
