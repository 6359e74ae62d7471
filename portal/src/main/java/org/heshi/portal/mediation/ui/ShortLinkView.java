package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heshi.portal.kit.Visitor;
import org.heshi.portal.matters.MatterKind;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.matters.MatterPaths;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.mediation.MediationPaths;

/** Where the short address in messages and QR codes leads: to the case for whoever may see it, else to the door. Looking uses nothing up. */
@Route(MediationPaths.SHORT)
@AnonymousAllowed
class ShortLinkView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MatterLookup lookup;

    ShortLinkView(MatterLookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("reference").orElse("");
        var path = CaseAddress.reference(event).flatMap(this::path);
        if (path.isPresent()) {
            lead(event, path.get());
        } else {
            event.forwardTo(MediationPaths.FOLLOW, FollowView.with(number));
        }
    }

    void lead(BeforeEnterEvent event, String path) {
        event.forwardTo(path);
    }

    private Optional<String> path(Reference reference) {
        return Visitor.current() instanceof Visitor.Anonymous ? Optional.empty()
                : lookup.find(reference).map(matter -> matter.kind() == MatterKind.TOPIC ? MatterPaths.topic(reference)
                        : lookup.standing(matter.id()).isStaff() ? MatterPaths.staff(reference) : MatterPaths.party(reference));
    }
}
