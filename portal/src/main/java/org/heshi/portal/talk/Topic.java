package org.heshi.portal.talk;

import java.time.Instant;
import org.heshi.portal.matters.MatterId;
import org.heshi.portal.matters.Reference;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * A topic as everybody may read it.
 *
 * @param whereabouts where in the village; may be empty
 * @param shownAs     the name of whoever raised it, if it is shown
 * @param reason      why the committee did not take it on, or took it off
 * @param mergedInto  the topic under which it is talked about
 */
public record Topic(MatterId matter, Reference reference, PlaceCode village, String whereabouts, String subject, String told,
        @Nullable String shownAs, Via via, TopicState state, @Nullable String reason, @Nullable Reference mergedInto,
        Instant raisedAt, Instant changedAt, int supports, int joined) {

    /** For whoever may know only that it was there, and why it is not shown. */
    Topic withoutWords() {
        return new Topic(matter, reference, village, "", "", "", null, via, state, reason, mergedInto, raisedAt, changedAt, 0, 0);
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
