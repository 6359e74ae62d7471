package org.heshi.portal.mediation;

import java.util.Set;
import org.heshi.portal.kit.PersonId;

/**
 * A mediator who could take a dispute.
 *
 * @param load open disputes that the mediator has
 * @param ties what should make one think twice; the person decides, the portal only shows
 */
public record MediatorChoice(PersonId mediator, String name, int load, Set<Tie> ties) {

    /** A possible tie between a mediator and a party. */
    public enum Tie {
        IS_PARTY, SAME_PHONE, SAME_SURNAME, OTHER_DISPUTE, RECUSED
    }

    /** A party cannot mediate its own dispute, nor somebody who was replaced in it. */
    public boolean isBarred() {
        return ties.contains(Tie.IS_PARTY) || ties.contains(Tie.SAME_PHONE) || ties.contains(Tie.RECUSED);
    }
}
