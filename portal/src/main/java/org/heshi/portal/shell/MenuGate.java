package org.heshi.portal.shell;

import com.vaadin.flow.component.Component;

/** Knows whether the current visitor may open a view. A view is in the menu only if every gate says so. */
@FunctionalInterface
public interface MenuGate {

    boolean mayOpen(Class<? extends Component> view);
}
