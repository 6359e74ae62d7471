package org.heshi.portal.talk;

import org.heshi.portal.kit.Refused;

/** Where a talk day stands; missed is one that nobody opened. */
public enum DayStatus {
    PLANNED, OPEN, HELD, CANCELLED, MISSED;

    public boolean isAhead() {
        return this == PLANNED || this == OPEN;
    }

    /** Refuses what goes only at another time of an evening, and says how it stands. */
    void require(DayStatus wanted) {
        if (this != wanted) {
            throw refused();
        }
    }

    /** Refuses what goes only until an evening is over. */
    void requireAhead() {
        if (!isAhead()) {
            throw refused();
        }
    }

    private Refused refused() {
        return new Refused("talk.refused.day." + this);
    }
}
