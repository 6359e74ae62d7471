package org.heshi.portal.mediation.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.heshi.portal.kit.Uuids;
import org.heshi.portal.matters.MatterLookup;
import org.heshi.portal.mediation.Papers;
import org.heshi.portal.mediation.PartyId;
import org.springframework.stereotype.Component;

/** Finds the letter that an address asks for, for whoever handles the case. */
@Component
class LetterFinder {

    private final MatterLookup lookup;
    private final Papers papers;

    LetterFinder(MatterLookup lookup, Papers papers) {
        this.lookup = lookup;
        this.papers = papers;
    }

    Optional<Papers.Invitation> find(RouteParameters asked) {
        return CaseAddress.reference(asked).flatMap(lookup::find).filter(matter -> lookup.standing(matter.id()).handles())
                .flatMap(matter -> asked.get("party").flatMap(Uuids::read).flatMap(party -> papers.invitation(matter.id(), new PartyId(party))));
    }
}
