package org.heshi.portal.booking;

import java.util.Set;

/** How far a hearing has come. A booked one may be moved and stays booked. */
public enum HearingStatus {

    PROPOSED, BOOKED, HELD, CANCELLED, MISSED;

    private Set<HearingStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(BOOKED, CANCELLED);
            case BOOKED -> Set.of(HELD, MISSED, CANCELLED);
            case HELD, CANCELLED, MISSED -> Set.of();
        };
    }

    boolean canBecome(HearingStatus status) {
        return next().contains(status);
    }

    /** Still ahead: proposed or booked. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
