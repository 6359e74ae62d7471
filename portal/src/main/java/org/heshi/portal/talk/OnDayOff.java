package org.heshi.portal.talk;

/** What becomes of a talk day that falls on a day on which nobody works. */
public enum OnDayOff {
    NEXT_WORKING, KEEP
}
