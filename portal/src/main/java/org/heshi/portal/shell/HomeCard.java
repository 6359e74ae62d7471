package org.heshi.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that a feature shows on the home page to the current visitor. Ordered by {@code @Order}. */
public interface HomeCard {

    /** Above all else, as somebody's own next step; or further down, as something worth knowing. */
    enum Spot { NEXT_STEP, MORE }

    Spot spot();

    Optional<Component> show();
}
