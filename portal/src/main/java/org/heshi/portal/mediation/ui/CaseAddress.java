package org.heshi.portal.mediation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.matters.Reference;

/** The number of a case in an address; what cannot be a number is none. */
final class CaseAddress {

    private CaseAddress() {}

    static Optional<Reference> reference(BeforeEnterEvent event) {
        return reference(event.getRouteParameters());
    }

    static Optional<Reference> reference(RouteParameters asked) {
        return asked.get("reference").flatMap(Reference::read);
    }
}
