package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.heshi.portal.matters.MatterStatus;

/** The road of a case as a short line; the words beside it say the same. */
class MiniRoad extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MiniRoad(MatterStatus status) {
        getContent().addClassName("mini-road");
        getContent().getElement().setAttribute("aria-hidden", "true");
        CaseRoad.states(status).forEach(state -> {
            var part = new Span();
            part.addClassName("mini-" + state.name().toLowerCase(java.util.Locale.ROOT));
            getContent().add(part);
        });
    }
}
