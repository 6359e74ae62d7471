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
import org.heshi.portal.kit.Dates;
import org.heshi.portal.mediation.MediationPaths;
import org.heshi.portal.mediation.ShortLinks;

/** The letter that invites a party; whoever handles the case prints it and writes the code in by hand. */
@Route(MediationPaths.INVITATION)
@PermitAll
class InvitationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LetterFinder letters;
    private final transient ShortLinks links;
    private final transient Clock clock;

    InvitationView(LetterFinder letters, ShortLinks links, Clock clock) {
        this.letters = letters;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letter = letters.find(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new InvitationLetter(letter, links.to(letter.matter().reference()), Dates.day(clock.instant())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mediation.paper.invitation.title");
    }
}
