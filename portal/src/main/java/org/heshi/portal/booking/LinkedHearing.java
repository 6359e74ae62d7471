package org.heshi.portal.booking;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A hearing as its link shows it to whoever holds the link: when and where, the mediators, but neither parties nor the case. */
public record LinkedHearing(HearingId id, HearingStatus status, boolean isOnline, String place, @Nullable Instant start,
        @Nullable Instant end, List<String> mediators, int sequence, Instant changedAt, Locale locale,
        @Nullable String path) {

    /** Whether there is something for a calendar: a time that was set, were it only to be taken out again. */
    public boolean isForCalendar() {
        return start != null;
    }
}
