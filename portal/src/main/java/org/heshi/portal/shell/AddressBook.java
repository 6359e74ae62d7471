package org.heshi.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * Knows whether there is anything for the current visitor at an address of one of its views, before the view is made:
 * the status of an answer is sent ahead of the page. A book says yes to the views of others.
 */
@FunctionalInterface
public interface AddressBook {

    boolean knows(Class<? extends Component> view, RouteParameters asked);
}
