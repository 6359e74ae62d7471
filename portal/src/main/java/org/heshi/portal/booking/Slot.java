package org.heshi.portal.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time at which a hearing could be, or what stands against it. */
public record Slot(Instant start, Instant end, @Nullable Obstacle obstacle) {

    public enum Obstacle { MEDIATOR, ROOM, ATTENDEE }

    /** The word key that says what stands against it. */
    public @Nullable String obstacleKey() {
        return obstacle == null ? null : "booking.slot.obstacle." + obstacle;
    }

    public boolean isFree() {
        return obstacle == null;
    }
}
