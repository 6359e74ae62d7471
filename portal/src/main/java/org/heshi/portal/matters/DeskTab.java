package org.heshi.portal.matters;

/** The piles on a desk: what waits for my office, what I mediate, and all that I may see. */
public enum DeskTab {
    TO_ADMIT, TO_ASSIGN, IN_HANDLING, WAITING, RESOLVED, MINE, ALL
}
