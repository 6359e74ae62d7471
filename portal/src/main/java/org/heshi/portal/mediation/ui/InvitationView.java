package org.heshi.portal.mediation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.Papers;
import org.heshi.portal.mediation.PartyId;
import org.heshi.portal.mediation.ShortLinks;

/** The letter that invites a party; whoever handles the case prints it and writes the code in by hand. */
@Route(MediationPaths.INVITATION)
@PermitAll
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MatterLookup lookup;
    private final transient Papers papers;
    private final transient ShortLinks links;
    private final transient Clock clock;

    InvitationView(MatterLookup lookup, Papers papers, ShortLinks links, Clock clock) {
        this.lookup = lookup;
        this.papers = papers;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var matter = CaseAddress.reference(event).flatMap(lookup::find).filter(found -> lookup.standing(found.id()).handles())
                .orElseThrow(NotFoundException::new);
        var party = event.getRouteParameters().get("party").flatMap(InvitationView::party).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new InvitationLetter(papers.invitation(matter.id(), party), links.to(matter.reference()), Dates.day(clock.instant())));
    }

    private static Optional<PartyId> party(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(new PartyId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.paper.invitation.title");
    }
}
