package org.heshi.portal.mediation;

import java.util.List;
import org.heshi.portal.kit.PersonId;
import org.heshi.portal.matters.DeadlineSummary;
import org.heshi.portal.matters.MatterDetail;
import org.heshi.portal.matters.Standing;
import org.heshi.portal.matters.TimelineEntry;
import org.heshi.portal.territory.OfficeSummary;
import org.heshi.portal.territory.PlaceSummary;
import org.jspecify.annotations.Nullable;

/**
 * One dispute as the visitor may see it, read in one go.
 *
 * @param side     the visitor's own side, absent for staff
 * @param timeline oldest first, each entry with the name of the member of staff who acted, if one did
 */
public record CaseView(MatterDetail matter, Standing standing, @Nullable Side side, PlaceSummary place, OfficeSummary holder,
        @Nullable DeadlineSummary deadline, List<PartySummary> parties, List<MediatorSummary> mediators, List<Entry> timeline) {

    /** A mediator at work on it. */
    public record MediatorSummary(PersonId id, String name) {}

    public record Entry(TimelineEntry what, @Nullable String who) {}

    public boolean isMine() {
        return side != null;
    }
}
