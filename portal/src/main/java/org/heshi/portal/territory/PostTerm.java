package org.heshi.portal.territory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term of a person, past, present or to come, and who decided about it.
 *
 * @param givenBy nobody, when the portal itself gave it or it is from before that was written down
 */
public record PostTerm(PostId id, Duty duty, PlaceSummary place, LocalDate from, @Nullable LocalDate until,
        @Nullable String givenBy, @Nullable Instant givenAt, @Nullable String endedBy, @Nullable String reason) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !hasEnded(day);
    }

    public boolean hasEnded(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
