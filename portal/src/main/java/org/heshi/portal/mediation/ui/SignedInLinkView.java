package org.heshi.portal.mediation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.mediation.MediationPaths;

/** Where a short address leads whoever signs in first: back to the case that was open when a session ended. */
@Route(MediationPaths.SIGNED_IN)
@PermitAll
class SignedInLinkView extends ShortLinkView {

    private static final long serialVersionUID = 1L;

    SignedInLinkView(MatterLookup lookup) {
        super(lookup);
    }

    /** As a page of its own: the browser keeps what was typed by the address at which the page begins. */
    @Override
    void lead(BeforeEnterEvent event, String path) {
        event.forwardToUrl("/" + path);
    }
}
