package org.heshi.portal.talk;

import java.time.Instant;
import java.time.LocalDate;
import org.heshi.portal.kit.Dates;
import org.heshi.portal.territory.PlaceCode;
import org.jspecify.annotations.Nullable;

/**
 * A talk day as everybody may see it.
 *
 * @param ruledFor the day that the village's rule names
 * @param reason   why it does not take place, was not held, or is on another day
 */
public record TalkDaySummary(TalkDayId id, PlaceCode village, Instant start, Instant end, String hall, LocalDate ruledFor,
        DayStatus status, int sequence, Instant changedAt, @Nullable String reason) {

    public LocalDate day() {
        return Dates.day(start);
    }

    /** Whether it is on another day than the rule names, because nobody works on that. */
    public boolean isMoved() {
        return !day().equals(ruledFor);
    }
}
