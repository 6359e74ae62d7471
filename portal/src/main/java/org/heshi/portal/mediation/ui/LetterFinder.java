package org.heshi.portal.mediation.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;
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
                .flatMap(matter -> asked.get("party").flatMap(LetterFinder::party).flatMap(party -> papers.invitation(matter.id(), party)));
    }

    private static Optional<PartyId> party(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(new PartyId(UUID.fromString(text))) : Optional.empty();
    }
}
