package org.heshi.portal.matters;

/** How a matter moved: dispatched down, escalated up, transferred sideways, returned, or referred out of the loop. */
public enum HopKind {
    DISPATCH, ESCALATE, TRANSFER, RETURN, REFER
}
