package org.heshi.portal.talk;

/** Where a talk day stands. */
public enum DayStatus {
    PLANNED, OPEN, HELD, CANCELLED;

    public boolean isAhead() {
        return this == PLANNED || this == OPEN;
    }
}
