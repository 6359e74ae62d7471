package org.heshi.portal.talk;

/** Where a talk day stands; missed is one that nobody opened. */
public enum DayStatus {
    PLANNED, OPEN, HELD, CANCELLED, MISSED;

    public boolean isAhead() {
        return this == PLANNED || this == OPEN;
    }
}
