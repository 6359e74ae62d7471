package org.heshi.portal.booking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day with its slots, or the reason why it has none. */
public record SlotDay(LocalDate day, List<Slot> slots, @Nullable Closed closed) {

    public enum Closed { HOLIDAY, ABSENT, NO_HOURS, OVER }

    /** The word key that says why there are none. */
    public @Nullable String closedKey() {
        return closed == null ? null : "booking.slot.closed." + closed;
    }

    public boolean hasFree() {
        return slots.stream().anyMatch(Slot::isFree);
    }
}
