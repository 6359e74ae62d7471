package org.heshi.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something small that a feature keeps in the header for the current visitor, such as a bell. Ordered by {@code @Order}. */
@FunctionalInterface
public interface HeaderItem {

    Optional<Component> show();
}
