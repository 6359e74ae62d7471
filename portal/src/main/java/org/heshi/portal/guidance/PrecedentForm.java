package org.heshi.portal.guidance;

import java.util.List;
import org.heshi.portal.matters.CategoryCode;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.territory.PlaceCode;

/**
 * A closed dispute that is offered as knowledge, unreplaced.
 *
 * @param days  from the day on which it was brought in to the day on which it was closed
 * @param known what of it is known to give its people away
 */
public record PrecedentForm(MatterId matter, CategoryCode category, PlaceCode place, Outcome outcome, int days, PrecedentText text, List<Known> known) {

    public PrecedentForm {
        known = List.copyOf(known);
    }

    @Override
    public String toString() {
        return "PrecedentForm[" + matter + "]";
    }
}
